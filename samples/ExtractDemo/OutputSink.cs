namespace ExtractDemo;

/// <summary>Where documents go: writes them, and tells a closed pipe from a full disk.</summary>
/// <param name="stream">Where to.</param>
/// <param name="cuts">Whether the first write, be it empty, cuts off what the stream already holds behind its position.</param>
internal sealed class OutputSink(Stream stream, bool cuts = false)
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    private bool _cuts = cuts;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (_cuts)
                stream.SetLength(stream.Position);
            _cuts = false;
            stream.Write(bytes);
            stream.Flush();
        }
        catch (IOException e) when (e.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData)
        {
            throw new BrokenPipeException(e);
        }
    }
}
