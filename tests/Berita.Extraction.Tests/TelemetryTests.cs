using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Berita.Extraction.Tests;

// in one class, so that no listener of one test hears the other
public class TelemetryTests
{
    private const string Text = "“Kami siap,” kata Sri Utami, Senin. Sekitar 40 truk tiba.";

    [Fact]
    public void Measurements_CountTextsCharactersAndTime()
    {
        var heard = new List<(string Name, double Value)>();
        var thread = Environment.CurrentManagedThreadId;
        using var listener = new MeterListener { InstrumentPublished = static (instrument, self) => Enable(instrument, self) };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Hear(instrument.Name, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Hear(instrument.Name, value));
        listener.Start();

        new BeritaExtractor().Extract(Text);
        new BeritaExtractor().Extract("Dua.".AsSpan(), new DocumentBuffer());

        Assert.Equal([1.0, 1.0], Heard("berita.extraction.documents"));
        Assert.Equal([Text.Length, 4.0], Heard("berita.extraction.characters"));
        Assert.All(Heard("berita.extraction.duration"), seconds => Assert.InRange(seconds, 0, 60));
        Assert.Equal(2, Heard("berita.extraction.duration").Count);

        // other tests read texts, too, on other threads
        void Hear(string name, double value)
        {
            if (Environment.CurrentManagedThreadId == thread)
                heard.Add((name, value));
        }

        List<double> Heard(string name) => [.. heard.Where(h => h.Name == name).Select(h => h.Value)];
    }

    [Fact]
    public void Span_TellsWhatWasFound()
    {
        var thread = Environment.CurrentManagedThreadId;
        var stopped = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Berita.Extraction",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (Environment.CurrentManagedThreadId == thread)
                    stopped.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);

        new BeritaExtractor().Extract(Text);

        var activity = Assert.Single(stopped);
        Assert.Equal("Extract", activity.OperationName);
        Assert.Equal(
            "berita.extraction.attributions=1 berita.extraction.characters=57 berita.extraction.quantities=1 berita.extraction.temporals=1 berita.extraction.tokens=16",
            string.Join(' ', activity.TagObjects.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}")));
    }

    [Fact]
    public void WhileNobodyListens_NothingIsMeasuredAndNothingAllocated()
    {
        var extractor = new BeritaExtractor();
        var buffer = new DocumentBuffer();
        extractor.Extract(Text, buffer);

        Assert.False(Telemetry.IsWatched);
        var before = GC.GetAllocatedBytesForCurrentThread();
        extractor.Extract(Text, buffer);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == "Berita.Extraction")
            listener.EnableMeasurementEvents(instrument);
    }
}
