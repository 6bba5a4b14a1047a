namespace ExtractDemo;

/// <summary>Where documents go: writes them, and tells a closed pipe from a full disk.</summary>
internal sealed class OutputSink(Stream stream)
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
            stream.Flush();
        }
        catch (IOException e) when (e.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData)
        {
            throw new BrokenPipeException(e);
        }
    }
}
