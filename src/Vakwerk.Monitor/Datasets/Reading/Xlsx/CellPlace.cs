namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <summary>Places of cells as a sheet writes them: B5 is column 1 and row 5.</summary>
internal static class CellPlace
{
    private const int Letters = 26;
    private const int MostLetters = 3;

    /// <summary>Number of the column, from 0; -1 when this is no place.</summary>
    public static int Column(ReadOnlySpan<char> place)
    {
        int column = 0;
        int at = 0;
        while (at < place.Length && char.IsAsciiLetterUpper(place[at]))
        {
            column = column * Letters + place[at] - 'A' + 1;
            if (++at > MostLetters)
            {
                return -1;
            }
        }

        return at == 0 ? -1 : column - 1;
    }

    public static int Row(ReadOnlySpan<char> place) =>
        int.TryParse(place.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), out int row) ? row : 0;

    public static string Name(int column) =>
        column < Letters
            ? $"{(char)('A' + column)}"
            : Name(column / Letters - 1) + (char)('A' + column % Letters);
}
