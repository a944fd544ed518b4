using System.Text;
using System.Text.Json;
using Vakwerk.App.Commands;
using Vakwerk.App.Matching;
using Vakwerk.Matching;

namespace Vakwerk.App.Tests.Matching;

/// <summary>The files of <c>vakwerk match</c>: what they say, and what happens when they say nonsense.</summary>
public sealed class MatchFileTests
{
    private const string Good = """
        [{"id":"a","students":{"s1":["c2","c1"],"s2":["c1"],"s3":["c1","onbekend"]},
          "companies":{"c1":{"capacity":2,"preferences":["s3","s1","s2"]},
                       "c2":{"capacity":1,"priority_classes":[["s1","s2"]]}}}]
        """;

    [Fact]
    public void The_answer_has_the_keys_of_the_contract()
    {
        JsonElement answer = Solve(Good, "student-optimal")[0];
        answer.GetProperty("id").GetString().ShouldBe("a");
        answer.GetProperty("matching").GetRawText().ShouldBe("""{"s1":"c2","s2":"c1","s3":"c1"}""");
        answer.GetProperty("stable").GetBoolean().ShouldBeTrue();
        answer.GetProperty("placed").GetInt32().ShouldBe(3);
        answer.GetProperty("error").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Where_no_super_stable_matching_exists_the_answer_is_null()
    {
        const string Tie = """
            [{"id":"t","students":{"a":["c"],"b":["c"]},"companies":{"c":{"capacity":1,"priority_classes":[["a","b"]]}}}]
            """;
        Solve(Tie, "super-stable")[0]
            .GetProperty("matching")
            .ValueKind.ShouldBe(JsonValueKind.Null);
        Solve(Tie, "max-cardinality")[0].GetProperty("placed").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData(
        """{"students":{},"companies":{"c":{"capacity":-1,"preferences":[]}}}""",
        "companies.c.capacity"
    )]
    [InlineData(
        """{"students":{},"companies":{"c":{"capacity":1.5,"preferences":[]}}}""",
        "companies.c.capacity"
    )]
    [InlineData("""{"students":{},"companies":{"c":{"capacity":1}}}""", "companies.c")]
    [InlineData(
        """{"students":{"s":["c","c"]},"companies":{"c":{"capacity":1,"preferences":["s"]}}}""",
        "students.s"
    )]
    [InlineData("""{"students":{"s":[3]},"companies":{}}""", "students.s[0]")]
    [InlineData(
        """{"students":{},"companies":{"c":{"capacity":1,"priority_classes":[["s"],["s"]]}}}""",
        "twee klassen"
    )]
    [InlineData("""{"students":[],"companies":{}}""", "students")]
    [InlineData("""{"students":{}}""", "companies")]
    [InlineData("""7""", "object")]
    public void A_bad_instance_says_where_and_does_not_stop_the_others(string bad, string where)
    {
        JsonElement[] answers = Solve($"[{bad},{Good.Trim()[1..^1]}]", "student-optimal");
        answers[0].GetProperty("error").GetString()!.ShouldContain(where);
        answers[0].GetProperty("error").GetString()!.ShouldStartWith("opgave 1: ");
        answers[1].GetProperty("placed").GetInt32().ShouldBe(3);
    }

    [Theory]
    [InlineData("2\n1 2\n3 4\n", 5)]
    [InlineData("0", 0)]
    [InlineData("1 0.5", 0.5)]
    public void A_matrix_is_solved(string text, double cost)
    {
        using JsonDocument answer = JsonDocument.Parse(
            AssignFile.Matrix("m", Encoding.UTF8.GetBytes(text))
        );
        answer.RootElement.GetProperty("cost").GetDouble().ShouldBe(cost);
    }

    [Theory]
    [InlineData("", "aantal rijen")]
    [InlineData("2 1 2 3", "4 kosten")]
    [InlineData("2 1 2 x 4", "rij 2, kolom 1")]
    [InlineData("1 99999999999999999999", "te groot")]
    public void A_bad_matrix_says_where(string text, string where) =>
        Should
            .Throw<InputProblemException>(() =>
                AssignFile.Matrix("m", Encoding.UTF8.GetBytes(text))
            )
            .Message.ShouldContain(where);

    [Theory]
    [InlineData("0 0 1\n1 0 1\n", "geen oplossing")]
    [InlineData("0 0 1\n7 0 1\n", "geen oplossing")]
    [InlineData("0 0\n", "regel 1")]
    [InlineData("0 0 1\n-1 0 1\n", "regel 2")]
    public void Bad_arcs_say_where(string text, string where) =>
        Should
            .Throw<InputProblemException>(() => AssignFile.Arcs("a", Encoding.UTF8.GetBytes(text)))
            .Message.ShouldContain(where);

    [Fact]
    public void The_compact_text_comes_back_as_it_was_written()
    {
        byte[] text = InstanceText.Write(300, 5);
        (PlacementInstance instance, string digest) = Read(text);
        instance.Students.ShouldBe(300);
        InstanceText.Write(instance).ShouldBe(text);
        digest.ShouldBe(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(text))
        );
        InstanceText.Write(300, 5).ShouldBe(text);
    }

    [Theory]
    [InlineData("1 1\n1\n5 0:0 0:1\n", "regel 3: bedrijf 0 staat er twee keer")]
    [InlineData("1 1\n1\n5 1:0\n", "regel 3: bedrijf 1 bestaat niet")]
    [InlineData("1 1\n1\n5 0\n", "regel 3")]
    [InlineData("1 1\n1\n5 0:70000\n", "regel 3")]
    [InlineData("2 1\n1\n5 0:0\n", "regel 4")]
    [InlineData("1 2\n1\n5 0:0\n", "regel 2")]
    [InlineData("1 1\n-1\n5 0:0\n", "regel 2")]
    [InlineData("1 1\n1\n5 0:0\nrommel\n", "regel 4")]
    [InlineData("1 2\n2147483647 5\n5 0:0\n", "regel 2")]
    [InlineData("99999999999 1\n", "regel 1")]
    public void A_bad_instance_text_says_the_line(string text, string where) =>
        Should
            .Throw<InputProblemException>(() => Read(Encoding.UTF8.GetBytes(text)))
            .Message.ShouldContain(where);

    [Fact]
    public void Whatever_is_in_a_file_the_answer_is_an_answer_or_a_sentence()
    {
        byte[][] seeds =
        [
            Encoding.UTF8.GetBytes(Good),
            InstanceText.Write(20, 1),
            "3\n1 2 3\n4 5 6\n7 8 9\n"u8.ToArray(),
        ];
        var random = new Random(20260101);
        for (int i = 0; i < 6000; i++)
        {
            byte[] text = (byte[])seeds[i % seeds.Length].Clone();
            for (int k = random.Next(1, 4); k > 0; k--)
            {
                text[random.Next(text.Length)] = (byte)"0123456789 :\n-.{}[]\",xé"[random.Next(22)];
            }

            text = text[..random.Next(text.Length / 2, text.Length + 1)];
            AnswerOrSentence(() => SolveFile.Run("f", text, "max-cardinality", []));
            AnswerOrSentence(() => Read(text));
            AnswerOrSentence(() => AssignFile.Matrix("f", text));
            AnswerOrSentence(() => AssignFile.Arcs("f", text));
        }
    }

    private static void AnswerOrSentence(Action run)
    {
        try
        {
            run();
        }
        catch (InputProblemException fault)
        {
            fault.Message.ShouldStartWith("f: ");
        }
    }

    private static JsonElement[] Solve(string text, string method)
    {
        byte[] answer = SolveFile.Run("f", Encoding.UTF8.GetBytes(text), method, []);
        return [.. JsonDocument.Parse(answer).RootElement.EnumerateArray()];
    }

    private static (PlacementInstance Instance, string Digest) Read(byte[] text) =>
        InstanceText.Read("f", new MemoryStream(text));
}
