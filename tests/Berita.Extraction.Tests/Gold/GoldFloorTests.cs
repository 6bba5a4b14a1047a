using System.Globalization;
using System.Text.Json;

namespace Berita.Extraction.Tests.Gold;

/// <summary>What the library reaches on the annotated seed articles, and may not fall below.</summary>
public class GoldFloorTests
{
    private static readonly Lazy<GoldScorer> s_scores = new(Score);

    public static TheoryData<string, double> Floors
    {
        get
        {
            var data = new TheoryData<string, double>();
            foreach (var (measure, floor) in GoldFloors.All)
                data.Add(measure, floor);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void F1_ReachesItsFloor(string measure, double floor)
    {
        var tally = s_scores.Value.Table[measure];

        Assert.True(tally.F1 >= floor, string.Create(CultureInfo.InvariantCulture,
            $"{measure}: F1 {tally.F1:0.000} is below {floor} (P {tally.Precision:0.000}, R {tally.Recall:0.000}, {tally.Gold} wanted, {tally.Made} found)"));
    }

    private static GoldScorer Score()
    {
        var scorer = new GoldScorer();
        var extractor = new BeritaExtractor();
        foreach (var gold in GoldFile.Read())
        {
            using var made = JsonDocument.Parse(extractor.Extract(GoldFile.Text(gold)).ToJson());
            scorer.Add(gold, made.RootElement);
        }
        return scorer;
    }
}
