using System.Buffers;
using System.Buffers.Text;
using Vakwerk.App.Commands;
using Vakwerk.Matching;
using Vakwerk.Matching.Generation;

namespace Vakwerk.App.Matching;

/// <summary>The compact text of an instance: sizes, capacities, and per student a lottery number and his wishes as company:class.</summary>
internal static class InstanceText
{
    private const int LongestNumber = 20;

    public static byte[] Write(int students, ulong seed) =>
        Write(ReferenceCountry.Create(students, seed).ToInstance());

    public static byte[] Write(PlacementInstance instance)
    {
        var text = new ArrayBufferWriter<byte>(1 << 16);
        Number(text, (ulong)instance.Students, (byte)' ');
        Number(text, (ulong)instance.Companies, (byte)'\n');
        for (int c = 0; c < instance.Companies; c++)
        {
            byte end = (byte)(c + 1 < instance.Companies ? ' ' : '\n');
            Number(text, (ulong)instance.Capacities[c], end);
        }

        for (int s = 0; s < instance.Students; s++)
        {
            int last = instance.Starts[s + 1];
            bool empty = instance.Starts[s] == last;
            Number(text, instance.Lottery[s], (byte)(empty ? '\n' : ' '));
            for (int e = instance.Starts[s]; e < last; e++)
            {
                Number(text, (ulong)instance.Wishes[e], (byte)':');
                Number(text, instance.Classes[e], (byte)(e + 1 < last ? ' ' : '\n'));
            }
        }

        return text.WrittenSpan.ToArray();
    }

    /// <exception cref="InputProblemException">The text is no instance; the message says on which line.</exception>
    public static (PlacementInstance Instance, string Digest) Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new InputProblemException(
                $"{file}: dit bestand bestaat niet. Controleer de naam."
            );
        }

        using FileStream stream = File.OpenRead(file);
        return Read(file, stream);
    }

    public static (PlacementInstance Instance, string Digest) Read(string file, Stream stream)
    {
        TextSize size = TextSize.Of(stream);
        using var reader = new NumberReader(file, stream);
        var students = (int)reader.Number("het aantal studenten", 100_000_000);
        var companies = (int)reader.Number("het aantal bedrijven", 100_000_000);
        EndLine(reader);
        // Sizes are a promise: arrays grow with what is really there.
        var capacities = new List<int>();
        for (int c = 0; c < companies; c++)
        {
            capacities.Add(
                (int)reader.Number($"het aantal plaatsen van bedrijf {c}", int.MaxValue)
            );
        }

        EndLine(reader);
        var rows = new Rows(Math.Min(students, size.Lines), size.Wishes);
        for (int s = 0; s < students; s++)
        {
            rows.Read(reader);
        }

        while (!reader.AtEnd)
        {
            if (!reader.TryEndLine())
            {
                throw reader.Fault($"hier staat nog iets, maar er zijn maar {students} studenten.");
            }
        }

        return (Create(file, rows, capacities), reader.Digest());
    }

    private static PlacementInstance Create(string file, Rows rows, List<int> capacities)
    {
        try
        {
            return PlacementInstance.Create(
                rows.Starts.Take(),
                rows.Wishes.Take(),
                rows.Classes.Take(),
                [.. capacities],
                rows.Lottery.Take()
            );
        }
        catch (PlacementFaultException fault)
        {
            string sentence = fault.Fault switch
            {
                PlacementFault.UnknownCompany =>
                    $"bedrijf {fault.Company} bestaat niet; de bedrijven zijn 0 tot en met {capacities.Count - 1}.",
                PlacementFault.DuplicateWish => $"bedrijf {fault.Company} staat er twee keer.",
                _ => "de plaatsen zijn samen te veel.",
            };
            throw new InputProblemException($"{file}: regel {fault.Student + 3 ?? 2}: {sentence}");
        }
    }

    private static void EndLine(NumberReader reader)
    {
        if (!reader.TryEndLine())
        {
            throw reader.Fault("de regel is te lang: hier hoort het einde van de regel.");
        }
    }

    private static void Number(ArrayBufferWriter<byte> text, ulong value, byte end)
    {
        Span<byte> room = text.GetSpan(LongestNumber + 1);
        Utf8Formatter.TryFormat(value, room, out int written);
        room[written] = end;
        text.Advance(written + 1);
    }

    private sealed class Rows
    {
        public Rows(int students, int wishes)
        {
            Starts = new Column<int>(students + 1);
            Lottery = new Column<ulong>(students);
            Wishes = new Column<int>(wishes);
            Classes = new Column<ushort>(wishes);
            Starts.Add(0);
        }

        public Column<int> Starts { get; }

        public Column<ulong> Lottery { get; }

        public Column<int> Wishes { get; }

        public Column<ushort> Classes { get; }

        public void Read(NumberReader reader)
        {
            Lottery.Add(
                reader.Number($"het lotnummer van student {Lottery.Count}", ulong.MaxValue)
            );
            while (!reader.TryEndLine())
            {
                Wishes.Add((int)reader.Number("een bedrijf", int.MaxValue));
                reader.Colon();
                Classes.Add((ushort)reader.Number("een voorrangsklasse", ushort.MaxValue));
            }

            Starts.Add(Wishes.Count);
        }
    }
}
