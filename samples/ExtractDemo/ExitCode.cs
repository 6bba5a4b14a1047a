namespace ExtractDemo;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some lines or texts could not be read; the rest was done.</summary>
    public const int SomeBad = 1;

    /// <summary>The command line is wrong, or a file is missing: nothing was done. Or the output cannot be written; its last line may then be cut, and <c>--resume</c> goes on before it.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C, as shells report it.</summary>
    public const int Interrupted = 130;

    /// <summary>A request to end (SIGTERM), as shells report it.</summary>
    public const int Terminated = 143;
}
