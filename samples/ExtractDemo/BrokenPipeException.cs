namespace ExtractDemo;

/// <summary>Nobody reads the output any more.</summary>
internal sealed class BrokenPipeException(IOException inner) : Exception("The output is closed.", inner);
