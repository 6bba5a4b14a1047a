namespace ExtractDemo;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some lines or texts could not be read; the rest was done.</summary>
    public const int SomeBad = 1;

    /// <summary>The command line is wrong, or a file is missing; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C, as shells report it.</summary>
    public const int Interrupted = 130;
}
