using ExtractWorker;

namespace Berita.Extraction.Tests.Worker;

public class SuspectLaneTests
{
    [Fact]
    public async Task All_PassOneAtATime()
    {
        var lane = new SuspectLane(TimeSpan.FromMilliseconds(1));
        var (inside, most, passed) = (0, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            await lane.EnterAsync(CancellationToken.None);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            passed++;
            lane.Leave();
        }));

        Assert.Equal((1, 50), (most, passed));
    }

    [Fact]
    public async Task TheFirstToCome_IsNotAlwaysTheFirstToPass()
    {
        var firsts = new HashSet<int>();
        for (var round = 0; round < 200 && firsts.Count < 4; round++)
        {
            var lane = new SuspectLane(TimeSpan.FromMilliseconds(1));
            var order = new List<int>();
            await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
            {
                await lane.EnterAsync(CancellationToken.None);
                order.Add(i);
                lane.Leave();
            }));
            firsts.Add(order[0]);
        }

        Assert.Equal(4, firsts.Count);
    }

    [Fact]
    public async Task WhoGivesUp_HoldsNobodyUp()
    {
        var lane = new SuspectLane(TimeSpan.Zero);
        await lane.EnterAsync(CancellationToken.None);
        using var cancel = new CancellationTokenSource();
        var impatient = lane.EnterAsync(cancel.Token);
        var patient = lane.EnterAsync(CancellationToken.None);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.False(patient.IsCompleted);
        lane.Leave();

        await patient;
        lane.Leave();
        await lane.EnterAsync(CancellationToken.None);
    }
}
