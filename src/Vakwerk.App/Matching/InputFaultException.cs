namespace Vakwerk.App.Matching;

/// <summary>A file that is not what it should be; the sentence says where and what.</summary>
internal sealed class InputFaultException(string message) : Exception(message);
