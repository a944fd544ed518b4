using System.Globalization;
using Vakwerk.App.Commands;
using Vakwerk.Monitor.Contracts;

namespace Vakwerk.App.Datasets;

/// <summary>Answers as csv, row by row.</summary>
internal static class QueryCsv
{
    public static void WriteList(IEnumerable<DatasetOverzicht> datasets, TextWriter to)
    {
        to.WriteLine("dataset,title,dimensions,measures,versions");
        foreach (DatasetOverzicht item in datasets)
        {
            to.WriteLine(
                string.Join(
                    ',',
                    item.Naam,
                    CsvText.Field(item.Titel),
                    string.Join('|', item.Dimensies),
                    string.Join('|', item.Maten),
                    string.Join('|', item.Versies)
                )
            );
        }
    }

    public static void Write(
        DatasetAntwoord answer,
        TextWriter to,
        CancellationToken cancellationToken
    )
    {
        var names = new List<string>(answer.Dimensies);
        for (int m = 0; m < answer.Maten.Count; m++)
        {
            string measure = answer.Maten[m];
            names.AddRange(Names(measure, answer.Grenzen[m]));
            if (answer.MetAandeel)
            {
                names.AddRange(Names($"{measure}_part", answer.Grenzen[m]));
                names.AddRange(Names($"{measure}_share", answer.Grenzen[m]));
            }
        }

        to.WriteLine(string.Join(',', names));
        foreach (DatasetRij row in answer.Rijen)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string between = "";
            foreach (string code in row.Codes)
            {
                to.Write(between);
                to.Write(CsvText.Field(Safe(code)));
                between = ",";
            }

            for (int m = 0; m < row.Getallen.Count; m++)
            {
                Write(to, ref between, row.Getallen[m], answer.Grenzen[m]);
                if (row.Aandelen is { } shares)
                {
                    Write(to, ref between, shares[m].Deel, answer.Grenzen[m]);
                    Write(to, ref between, shares[m].Aandeel, answer.Grenzen[m]);
                }
            }

            to.WriteLine();
        }
    }

    private static string[] Names(string name, bool bounds) =>
        bounds ? [name, name + "_low", name + "_high"] : [name];

    private static void Write(TextWriter to, ref string between, DatasetGetal number, bool bounds)
    {
        Write(to, ref between, number.Som);
        if (bounds)
        {
            Write(to, ref between, number.Laag);
            Write(to, ref between, number.Hoog);
        }
    }

    private static void Write(TextWriter to, ref string between, double? value)
    {
        to.Write(between);
        between = ",";
        if (value is { } number)
        {
            to.Write(number.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A spreadsheet must not take a code for a formula.</summary>
    private static string Safe(string code) =>
        code.Length > 0 && "=+-@\t".Contains(code[0], StringComparison.Ordinal) ? "'" + code : code;
}
