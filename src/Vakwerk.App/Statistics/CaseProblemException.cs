namespace Vakwerk.App.Statistics;

/// <summary>Something in the inputs of a case that the user can repair, in Dutch.</summary>
internal sealed class CaseProblemException(string message) : Exception(message);
