namespace ExtractDemo;

/// <summary>Somebody asked the program to end.</summary>
internal sealed class TerminatedException(OperationCanceledException inner) : Exception("The run was ended.", inner);
