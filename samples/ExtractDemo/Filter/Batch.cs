namespace ExtractDemo;

/// <summary>Some whole lines of the input on their way through a worker to the output. Its memory is used again.</summary>
internal sealed class Batch
{
    private const int KeptCapacity = 8 * 1024 * 1024;

    public byte[] Input { get; set; } = [];

    public int Length { get; set; }

    /// <summary>Set where these lines are one that is too long to be read.</summary>
    public bool IsTooLong { get; set; }

    /// <summary>The bytes of the lines, their ends included.</summary>
    public ReadOnlySpan<byte> Lines => Input.AsSpan(0, Length);

    public ByteBuffer Output { get; } = new();

    /// <summary>How many lines the whole input has before these.</summary>
    public long FirstLine { get; set; }

    /// <summary>How many of the lines, from the first, an earlier run has done.</summary>
    public int LinesDone { get; set; }

    /// <summary>The lines that could not be done, counted from 1 within the batch.</summary>
    public List<(int Line, string Problem)> Problems { get; } = [];

    /// <summary>The number of lines, blank ones included.</summary>
    public int LineCount { get; set; }

    public int DocumentCount { get; set; }

    /// <summary>What went wrong with the program itself.</summary>
    public Exception? Failure { get; set; }

    public ManualResetEventSlim Done { get; } = new();

    /// <summary>Makes the batch ready for other lines; an unusually large array is given back.</summary>
    public void Clear()
    {
        if (Input.Length > KeptCapacity)
            Input = [];
        Length = 0;
        IsTooLong = false;
        Output.Clear();
        Problems.Clear();
        LineCount = 0;
        FirstLine = 0;
        LinesDone = 0;
        DocumentCount = 0;
        Failure = null;
        Done.Reset();
    }
}
