using System.Runtime.CompilerServices;

namespace Berita.Extraction.Tests;

public class DocumentStreamTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly BeritaExtractor s_extractor = new(new() { MaxTextLength = 50_000 });

    [Fact]
    public async Task Documents_ComeInTheOrderOfTheTexts()
    {
        // long and short by turns, so that they end in another order
        var texts = Enumerable.Range(0, 200).Select(i => string.Concat(Enumerable.Repeat($"Ada {i} sapi. ", i % 7 == 0 ? 300 : 1))).ToArray();

        var results = await Collect(s_extractor.ExtractAsync(Stream(texts), options: new() { DegreeOfParallelism = 4, Window = 16 }));

        Assert.Equal(texts.Length, results.Count);
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.Same(texts[i], results[i].Item);
            Assert.Equal(i, (int)results[i].Document!.Quantities[0].Min!.Value);
        }
    }

    [Fact]
    public async Task NoMoreThanTheWindow_IsTakenAhead()
    {
        var taken = 0;
        var ahead = 0;
        var handedOn = 0;
        await foreach (var _ in s_extractor.ExtractAsync(Counted(100, () => taken++), options: new() { DegreeOfParallelism = 2, Window = 5 }))
        {
            // until the window is full, and time to take more than it should
            if (handedOn < 3)
            {
                SpinWait.SpinUntil(() => Volatile.Read(ref taken) - handedOn >= 5, s_patience);
                await Task.Delay(20);
            }
            ahead = Math.Max(ahead, Volatile.Read(ref taken) - handedOn);
            handedOn++;
        }

        Assert.Equal((100, 5), (handedOn, ahead));
    }

    [Fact]
    public async Task NoMoreThanTheDegree_AreReadAtOnce()
    {
        var reading = 0;
        var most = 0;
        string Slow(string text)
        {
            most = Math.Max(most, Interlocked.Increment(ref reading));
            Thread.Sleep(2);
            Interlocked.Decrement(ref reading);
            return text;
        }

        await Collect(s_extractor.ExtractAsync(Counted(30), Slow, options: new() { DegreeOfParallelism = 2, Window = 20 }));

        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task AResult_DoesNotWaitForTheNextItem()
    {
        var more = new TaskCompletionSource();
        async IAsyncEnumerable<string> OneAndThenNothing()
        {
            yield return "Dua sapi.";
            await more.Task;
        }

        await using var results = s_extractor.ExtractAsync(OneAndThenNothing()).GetAsyncEnumerator();

        Assert.True(await results.MoveNextAsync().AsTask().WaitAsync(s_patience));
        Assert.Equal("Dua sapi.", results.Current.Document!.Text);
        more.SetResult();
        Assert.False(await results.MoveNextAsync().AsTask().WaitAsync(s_patience));
    }

    [Fact]
    public async Task AnItemThatCannotBeRead_IsAResult_AndTheStreamGoesOn()
    {
        string[] texts = ["Dua sapi.", null!, new('a', 60_000), "Tiga sapi."];

        var results = await Collect(s_extractor.ExtractAsync(Stream(texts)));

        Assert.Equal([true, false, false, true], results.Select(r => r.Document is not null));
        Assert.IsType<ArgumentNullException>(results[1].Error);
        Assert.Contains("MaxTextLength", Assert.IsType<ArgumentException>(results[2].Error).Message, StringComparison.Ordinal);
        Assert.Null(results[3].Error);
    }

    [Fact]
    public async Task AnErrorOfTheSource_ComesBehindTheDocumentsBeforeIt()
    {
        async IAsyncEnumerable<string> Broken()
        {
            yield return "Dua sapi.";
            yield return "Tiga sapi.";
            await Task.Yield();
            throw new InvalidOperationException("putus");
        }

        var results = new List<ExtractionResult<string>>();
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var result in s_extractor.ExtractAsync(Broken()))
                results.Add(result);
        });

        Assert.Equal("putus", problem.Message);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task Cancellation_EndsTheStream_AndDisposesOfTheSource()
    {
        using var cancellation = new CancellationTokenSource();
        var disposed = false;
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in s_extractor.ExtractAsync(Endless(() => disposed = true), cancellationToken: cancellation.Token))
            {
                if (++count == 3)
                    await cancellation.CancelAsync();
            }
        });

        Assert.Equal((3, true), (count, disposed));
    }

    [Fact]
    public async Task ACallerWhoStops_LeavesNothingRunning()
    {
        var disposed = false;
        await foreach (var _ in s_extractor.ExtractAsync(Endless(() => disposed = true)))
            break;

        Assert.True(disposed);
    }

    [Fact]
    public async Task Context_IsThatOfTheItem()
    {
        var days = Stream([new DateOnly(2025, 4, 30), new DateOnly(2025, 5, 30)]);

        var results = await Collect(s_extractor.ExtractAsync(days, _ => "Ia tiba kemarin.", day => new() { PublishedOn = day }));

        Assert.Equal("2025-04-29 2025-05-29", string.Join(' ', results.Select(r => r.Document!.Temporals[0].Resolved)));
    }

    [Fact]
    public void WrongArguments_AreRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => s_extractor.ExtractAsync(null!));
        Assert.Throws<ArgumentNullException>(() => s_extractor.ExtractAsync(Stream(["a"]), textOf: null!));
        Assert.Equal("Window 0 is below 1. (Parameter 'options')", Assert.Throws<ArgumentException>(() => s_extractor.ExtractAsync(Stream(["a"]), options: new() { Window = 0 })).Message);
        Assert.Equal("DegreeOfParallelism 0 is below 1. (Parameter 'options')", Assert.Throws<ArgumentException>(() => s_extractor.ExtractAsync(Stream(["a"]), options: new() { DegreeOfParallelism = 0 })).Message);
    }

    private static async Task<List<ExtractionResult<T>>> Collect<T>(IAsyncEnumerable<ExtractionResult<T>> stream)
    {
        var results = new List<ExtractionResult<T>>();
        await foreach (var result in stream)
            results.Add(result);
        return results;
    }

    private static async IAsyncEnumerable<T> Stream<T>(T[] items)
    {
        await Task.Yield();
        foreach (var item in items)
            yield return item;
    }

    private static async IAsyncEnumerable<string> Counted(int count, Action? onTaken = null)
    {
        await Task.Yield();
        for (var i = 0; i < count; i++)
        {
            onTaken?.Invoke();
            yield return $"Ada {i} sapi.";
        }
    }

    private static async IAsyncEnumerable<string> Endless(Action onDisposed, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            while (true)
            {
                await Task.Delay(1, cancellationToken);
                yield return "Dua sapi.";
            }
        }
        finally
        {
            onDisposed();
        }
    }
}
