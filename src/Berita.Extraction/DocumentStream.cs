using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Berita.Extraction;

/// <summary>Reads a stream of items on several threads and hands the documents on in the order of the source.</summary>
/// <remarks>One for each run.</remarks>
internal sealed class DocumentStream<T>(IAsyncEnumerable<T> items, Func<T, Document> read, ExtractionStreamOptions options)
{
    // waited for before an item is taken from the source; given back when the caller asks for the item after its result
    private readonly SemaphoreSlim _window = new(options.Window);
    private readonly SemaphoreSlim _workers = new(options.DegreeOfParallelism);

    // the window bounds it
    private readonly Channel<Task<ExtractionResult<T>>> _results = Channel.CreateUnbounded<Task<ExtractionResult<T>>>(new() { SingleReader = true, SingleWriter = true });

    public async IAsyncEnumerable<ExtractionResult<T>> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var taking = Task.Run(() => TakeAsync(stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in _results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                var document = await result.WaitAsync(cancellationToken).ConfigureAwait(false);
                // what is ready already is not handed on any more
                cancellationToken.ThrowIfCancellationRequested();
                yield return document;
                _window.Release();
            }
        }
        finally
        {
            // the caller may have had enough: nothing of this run goes on behind its back
            await stop.CancelAsync().ConfigureAwait(false);
            await taking.ConfigureAwait(false);
            while (_results.Reader.TryRead(out var rest))
                await rest.ConfigureAwait(false);
        }
    }

    // ends the results with the error of the source, which thus comes behind the documents before it
    private async Task TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _window.WaitAsync(cancellationToken).ConfigureAwait(false);
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await _workers.WaitAsync(cancellationToken).ConfigureAwait(false);
                _results.Writer.TryWrite(Task.Run(() => Read(item), CancellationToken.None));
                await _window.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            _results.Writer.Complete();
        }
        catch (Exception problem)
        {
            _results.Writer.Complete(problem);
        }
    }

    private ExtractionResult<T> Read(T item)
    {
        try
        {
            return new(item, read(item));
        }
        catch (Exception problem)
        {
            return new(item, null, problem);
        }
        finally
        {
            _workers.Release();
        }
    }
}
