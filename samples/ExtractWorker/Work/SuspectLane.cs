namespace ExtractWorker;

/// <summary>Lets documents that have come back through one at a time, in random order.</summary>
/// <remarks>
/// A document that brings its worker down comes back with all that were in hand beside it, and the broker counts a return
/// against each of them. One at a time, the next crash takes one with it that was being done, not those already
/// acknowledged; and as the order is drawn anew each time, half of the innocent ones get away before it, again and again,
/// while the guilty one stays until its limit is reached.
/// </remarks>
/// <param name="settling">How long to wait for the others before the first is drawn.</param>
internal sealed class SuspectLane(TimeSpan settling)
{
    private readonly Lock _lock = new();
    private readonly List<TaskCompletionSource> _waiting = [];
    private bool _isTaken;

    /// <summary>Waits for its turn; who got it must <see cref="Leave"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> came first.</exception>
    public async Task EnterAsync(CancellationToken cancel)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Queue(turn))
            _ = OpenAsync();
        try
        {
            await turn.Task.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            GiveUp(turn);
            throw;
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            _isTaken = _waiting.Count > 0;
            if (!_isTaken)
                return;
            var drawn = Random.Shared.Next(_waiting.Count);
            _waiting[drawn].SetResult();
            _waiting[drawn] = _waiting[^1];
            _waiting.RemoveAt(_waiting.Count - 1);
        }
    }

    // the lane is taken from the first arrival on, so that there is one drawing
    private bool Queue(TaskCompletionSource turn)
    {
        lock (_lock)
        {
            _waiting.Add(turn);
            return !_isTaken && (_isTaken = true);
        }
    }

    private async Task OpenAsync()
    {
        await Task.Delay(settling);
        Leave();
    }

    private void GiveUp(TaskCompletionSource turn)
    {
        bool isDrawn;
        lock (_lock)
            isDrawn = !_waiting.Remove(turn);
        if (isDrawn)
            Leave();
    }
}
