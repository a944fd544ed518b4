namespace Vakwerk.Statistics.Tests;

/// <summary>An impossible input is an error that names the parameter.</summary>
internal static class Refusal
{
    public static void Of(string parameter, params Action[] calls)
    {
        for (int i = 0; i < calls.Length; i++)
        {
            Should
                .Throw<ArgumentOutOfRangeException>(calls[i], $"{parameter}, call {i + 1}")
                .ParamName.ShouldBe(parameter, $"call {i + 1}");
        }
    }
}
