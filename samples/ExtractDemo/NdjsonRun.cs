namespace ExtractDemo;

/// <summary>The filter: a line in, a document out, in the order of the input.</summary>
internal sealed class NdjsonRun
{
    private readonly DemoOptions _options;
    private readonly OutputSink _sink;
    private readonly Progress _progress;
    private readonly IDocumentWriter? _documents;
    private string _name = "";
    private long _line;
    private bool _allGood = true;
    private bool _any;

    private NdjsonRun(DemoOptions options, Stream output, IDocumentWriter? documents)
    {
        _options = options;
        _documents = documents;
        _sink = new OutputSink(output, options.Resumes);
        _progress = Progress.For(options);
    }

    /// <param name="options">What is asked for.</param>
    /// <param name="output">Where documents go.</param>
    /// <param name="documents">Takes the documents in place of <paramref name="output"/> where they are shown as one thing.</param>
    /// <param name="interrupted">Ends the run after the last whole line.</param>
    /// <returns>Whether all lines could be read.</returns>
    public static bool Run(DemoOptions options, Stream output, IDocumentWriter? documents, CancellationToken interrupted)
    {
        var extractor = options.CreateExtractor();
        using var resumption = options.Resumes ? new Resumption(WrittenDocuments.Find(output), options, extractor) : null;
        using var pipeline = new FilterPipeline(() => new LineWorker(extractor, options), resumption);
        var run = new NdjsonRun(options, output, documents);
        run.RunAll(pipeline, resumption, interrupted);
        return run._allGood;
    }

    private void RunAll(FilterPipeline pipeline, Resumption? resumption, CancellationToken interrupted)
    {
        try
        {
            foreach (var path in _options.Paths.DefaultIfEmpty())
            {
                var (stream, length) = path is null ? StandardStreams.OpenInput() : Open(path);
                using (stream)
                {
                    _name = path ?? "standard input";
                    _line = 0;
                    _progress.Expect(length);
                    pipeline.Run(stream, Write, interrupted);
                }
            }
            resumption?.Finish();
            _sink.Write(default);
            if (_options.Format == OutputFormat.Json)
                _sink.Write(_any ? "]\n"u8 : "[]\n"u8);
            _documents?.End();
        }
        finally
        {
            _progress.End();
        }
    }

    private static (Stream Stream, long? Length) Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return (file, file.CanSeek ? file.Length : null);
    }

    private void Write(Batch batch)
    {
        if (_documents is null)
            WriteOutput(batch.Output.WrittenSpan);
        else
            DocumentLines.Read(batch.Output.WrittenMemory, _documents);
        foreach (var (line, problem) in batch.Problems)
        {
            _progress.Clear();
            Console.Error.WriteLine($"ExtractDemo: {_name}, line {_line + line}: {problem}");
            _allGood = false;
        }
        _line += batch.LineCount;
        _progress.Add(batch.DocumentCount, batch.Length);
    }

    private void WriteOutput(ReadOnlySpan<byte> output)
    {
        if (_options.Format == OutputFormat.Json && !_any && !output.IsEmpty)
        {
            _sink.Write("["u8);
            output = output[1..];
        }
        _any |= !output.IsEmpty;
        if (!output.IsEmpty)
            _sink.Write(output);
    }
}
