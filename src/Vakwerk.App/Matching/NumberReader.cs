using System.Security.Cryptography;
using Vakwerk.App.Commands;

namespace Vakwerk.App.Matching;

/// <summary>Reads whole numbers from a text that may be a hundred megabytes, and hashes it on the way.</summary>
internal sealed class NumberReader(string file, Stream text) : IDisposable
{
    private const int End = -1;
    private readonly byte[] buffer = new byte[1 << 16];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int at;
    private int length;

    public int Line { get; private set; } = 1;

    /// <summary>SHA-256 of what was read.</summary>
    public string Digest() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public ulong Number(string what, ulong most)
    {
        SkipBlanks();
        int digit = Peek() - '0';
        if ((uint)digit > 9)
        {
            throw Fault($"hier hoort {what}, een heel getal van 0 of meer.");
        }

        ulong value = 0;
        while ((uint)digit <= 9)
        {
            if (value > (most - (ulong)digit) / 10)
            {
                throw Fault($"{what} mag hoogstens {most} zijn.");
            }

            value = value * 10 + (ulong)digit;
            at++;
            digit = Peek() - '0';
        }

        return value;
    }

    public void Colon()
    {
        if (Peek() != ':')
        {
            throw Fault("na een bedrijf hoort een dubbele punt en de klasse, zoals 12:0.");
        }

        at++;
    }

    /// <summary>Whether the line ends here; then goes to the next one.</summary>
    public bool TryEndLine()
    {
        SkipBlanks();
        int next = Peek();
        if (next != '\n' && next != End)
        {
            return false;
        }

        at += next == End ? 0 : 1;
        Line++;
        return true;
    }

    public bool AtEnd => Peek() == End;

    public InputProblemException Fault(string sentence) => new($"{file}: regel {Line}: {sentence}");

    public void Dispose() => hash.Dispose();

    private void SkipBlanks()
    {
        while (Peek() is ' ' or '\t' or '\r')
        {
            at++;
        }
    }

    private int Peek() => at < length || Fill() ? buffer[at] : End;

    private bool Fill()
    {
        at = 0;
        length = text.Read(buffer);
        hash.AppendData(buffer.AsSpan(0, length));
        return length > 0;
    }
}
