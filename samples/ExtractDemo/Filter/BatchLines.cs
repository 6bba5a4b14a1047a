namespace ExtractDemo;

/// <summary>The lines of a batch that are to be done: those of the share, neither blank nor done by an earlier run.</summary>
internal ref struct BatchLines(Batch batch, Shard shard)
{
    private static readonly byte[] s_blank = " \t\r"u8.ToArray();

    private ReadOnlySpan<byte> _rest = batch.Lines;

    /// <summary>The line, without its end.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Its number, counted from 1 within the batch.</summary>
    public int Number { get; private set; }

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            CutLine();
            if (Number > batch.LinesDone && shard.Contains(batch.FirstLine + Number - 1) && IsFilled)
                return true;
        }
        return false;
    }

    // of a line that is too long nothing is left
    private readonly bool IsFilled => batch.IsTooLong || Current.IndexOfAnyExcept(s_blank) >= 0;

    private void CutLine()
    {
        var end = _rest.IndexOf((byte)'\n');
        Current = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        Number++;
    }
}
