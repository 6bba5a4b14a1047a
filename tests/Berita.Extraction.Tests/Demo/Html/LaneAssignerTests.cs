using Berita.Extraction.Tests.House;
using ExtractDemo;

namespace Berita.Extraction.Tests.Demo.Html;

public class LaneAssignerTests
{
    [Fact]
    public void ShortMarks_LieNextToTheText_AndLongOnesBelow()
    {
        var lanes = LaneAssigner.Assign([Mark(0, 30, MarkKind.Source), Mark(5, 10, MarkKind.Quantity), Mark(40, 50, MarkKind.Content)], 60);

        Assert.Equal(0, lanes.Single(m => m.Kind == MarkKind.Quantity).Lane);
        Assert.Equal(1, lanes.Single(m => m.Kind == MarkKind.Source).Lane);
        Assert.Equal(1, lanes.Single(m => m.Kind == MarkKind.Content).Lane);
    }

    [Fact]
    public void MoreMarksThanLanes_AreLeftOut()
    {
        var lanes = LaneAssigner.Assign(Enumerable.Range(0, 20).Select(i => Mark(0, 10 + i, MarkKind.Source)), 60);

        Assert.Equal(LaneAssigner.LaneCount, lanes.Count);
        Assert.Equal(Enumerable.Range(0, LaneAssigner.LaneCount), lanes.Select(m => m.Lane));
    }

    [Fact]
    public void MarksOfTheSeeds_AllHaveALane_AndNeverOverlapInOne()
    {
        foreach (var path in Repository.SeedPaths)
        {
            var document = new BeritaExtractor().Extract(File.ReadAllText(path));
            var found = MarkFinder.Find(document);

            var placed = LaneAssigner.Assign(found, document.Text.Length);

            Assert.Equal(found.Count, placed.Count);
            foreach (var lane in placed.GroupBy(m => m.Lane))
            {
                var inOrder = lane.OrderBy(m => m.Span.Start).ToArray();
                for (var i = 1; i < inOrder.Length; i++)
                    Assert.True(inOrder[i - 1].Span.End <= inOrder[i].Span.Start, $"{path}: {inOrder[i - 1]} and {inOrder[i]}");
            }
        }
    }

    private static Mark Mark(int start, int end, MarkKind kind) => new(new(start, end), kind, Finding: 0, IsMain: true);
}
