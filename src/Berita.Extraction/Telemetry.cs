using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Berita.Extraction;

/// <summary>What the façade tells whoever listens: a span and three measurements a text, under the name <c>Berita.Extraction</c>.</summary>
/// <remarks>While nobody listens a text costs a look at four fields: no clock is read and nothing is allocated.</remarks>
internal static class Telemetry
{
    private const string Name = "Berita.Extraction";

    private static readonly ActivitySource s_source = new(Name, Version);
    private static readonly Meter s_meter = new(Name, Version);

    private static readonly Counter<long> s_documents =
        s_meter.CreateCounter<long>("berita.extraction.documents", "{document}", "Texts that were read.");

    private static readonly Counter<long> s_characters =
        s_meter.CreateCounter<long>("berita.extraction.characters", "{character}", "UTF-16 code units that were read.");

    private static readonly Histogram<double> s_duration =
        s_meter.CreateHistogram<double>("berita.extraction.duration", "s", "The time that a text took.");

    /// <summary>Whether anybody listens.</summary>
    public static bool IsWatched => s_documents.Enabled || s_characters.Enabled || s_duration.Enabled || s_source.HasListeners();

    private static string Version => typeof(Telemetry).Assembly.GetName().Version!.ToString(3);

    /// <summary>The span of the reading of a text; null where nobody wants one.</summary>
    public static Activity? Start(int characters)
    {
        var activity = s_source.StartActivity("Extract");
        activity?.SetTag("berita.extraction.characters", characters);
        return activity;
    }

    /// <summary>Counts a text that has been read.</summary>
    /// <param name="activity">Its span.</param>
    /// <param name="characters">Its length.</param>
    /// <param name="started">The time stamp before it was read.</param>
    /// <param name="findings">What was found.</param>
    public static void Count(Activity? activity, int characters, long started, DocumentBuffer findings)
    {
        s_duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        s_documents.Add(1);
        s_characters.Add(characters);
        if (activity is not { IsAllDataRequested: true })
            return;
        activity.SetTag("berita.extraction.tokens", findings.TokenList.Count);
        activity.SetTag("berita.extraction.quantities", findings.QuantityList.Count);
        activity.SetTag("berita.extraction.temporals", findings.TemporalList.Count);
        activity.SetTag("berita.extraction.attributions", findings.AttributionCount);
    }
}
