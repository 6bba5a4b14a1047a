using System.Collections.Concurrent;

namespace ExtractDemo;

/// <summary>
/// One reader, a worker a core, one writer: batches are done in any order and written in that of the input. There are
/// only so many batches, so memory is bounded whatever the length of the stream.
/// </summary>
internal sealed class FilterPipeline : IDisposable
{
    private readonly BlockingCollection<Batch> _free = [];
    private readonly BlockingCollection<Batch> _work = [];
    private readonly BlockingCollection<Batch> _order = [];
    private readonly Func<LineWorker> _createWorker;
    private readonly Resumption? _resumption;
    private readonly int _workers = Environment.ProcessorCount;

    private long _linesRead;

    /// <summary>Makes a pipeline for one stream or several, which count as one input.</summary>
    /// <param name="createWorker">Makes a worker for a thread.</param>
    /// <param name="resumption">Passes over what an earlier run has done; null where there was none.</param>
    public FilterPipeline(Func<LineWorker> createWorker, Resumption? resumption)
    {
        _createWorker = createWorker;
        _resumption = resumption;
        for (var i = 0; i < _workers * 2 + 2; i++)
            _free.Add(new Batch());
        for (var i = 0; i < _workers; i++)
            Start(RunWorker, $"worker {i + 1}");
    }

    /// <summary>Sends a stream through the workers and hands every batch, done, to <paramref name="write"/>, in order.</summary>
    public void Run(Stream input, Action<Batch> write, CancellationToken interrupted)
    {
        Start(() => Read(input), "reader");
        while (true)
        {
            var batch = _order.Take(interrupted);
            batch.Done.Wait(interrupted);
            if (batch.Failure is { } failure)
                throw new IOException(failure.Message, failure);
            if (batch.Length == 0)
            {
                Recycle(batch);
                return;
            }
            write(batch);
            Recycle(batch);
        }
    }

    public void Dispose() => _work.CompleteAdding();

    private void Recycle(Batch batch)
    {
        batch.Clear();
        _free.Add(batch);
    }

    private void Read(Stream input)
    {
        try
        {
            ReadAll(input);
        }
        catch (InvalidOperationException) when (_work.IsAddingCompleted)
        {
            // the pipeline was given up
        }
    }

    // The end of the stream is a batch without lines.
    private void ReadAll(Stream input)
    {
        var reader = new BatchReader(input);
        var more = true;
        while (more)
        {
            var batch = _free.Take();
            try
            {
                more = reader.TryFill(batch);
                Place(batch);
            }
            catch (Exception e)
            {
                // a run that is given up closes its input while a read is under way: then nobody asks what became of it
                batch.Failure = e;
                more = false;
            }
            if (more)
                _work.Add(batch);
            else
                batch.Done.Set();
            _order.Add(batch);
        }
    }

    private void Place(Batch batch)
    {
        batch.FirstLine = _linesRead;
        _linesRead += batch.LineCount;
        _resumption?.Pass(batch);
    }

    private void RunWorker()
    {
        using var worker = _createWorker();
        foreach (var batch in _work.GetConsumingEnumerable())
        {
            worker.Work(batch);
            batch.Done.Set();
        }
    }

    private static void Start(ThreadStart run, string name) => new Thread(run) { IsBackground = true, Name = name }.Start();
}
