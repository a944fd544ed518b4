namespace Vakwerk.App.Commands;

/// <summary>A file that is not what a command needs: a Dutch sentence that says what, where, and what to do. Ends the command with exit code 1.</summary>
internal sealed class InputProblemException(string sentence) : Exception(sentence);
