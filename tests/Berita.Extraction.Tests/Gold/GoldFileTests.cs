using System.Text;
using System.Text.Json;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Gold;

public class GoldFileTests
{
    [Fact]
    public void Texts_AreTheSeedArticles_ByteForByte()
    {
        var gold = GoldFile.Read();

        Assert.Equal(Repository.SeedPaths.Select(p => Path.GetFileNameWithoutExtension(p)), gold.Select(d => d.GetProperty("id").GetString()!), StringComparer.Ordinal);
        foreach (var (path, document) in Repository.SeedPaths.Zip(gold))
            Assert.Equal(File.ReadAllBytes(path), Encoding.UTF8.GetBytes(GoldFile.Text(document)));
    }

    [Fact]
    public void Spans_SliceToTheTextThatTheyCarry()
    {
        var spans = 0;
        foreach (var document in GoldFile.Read())
        {
            foreach (var finding in Findings(document))
                Check(finding, GoldFile.Text(document), ref spans);
        }
        Assert.True(spans > 500, $"{spans} spans");
    }

    [Fact]
    public void Lists_AreSortedByStart()
    {
        foreach (var document in GoldFile.Read())
        {
            foreach (var list in new[] { "quantities", "temporals", "attributions" })
            {
                var starts = document.GetProperty(list).EnumerateArray().Select(f => f.GetProperty("start").GetInt32()).ToArray();
                Assert.Equal(starts.Order(), starts);
            }
        }
    }

    [Fact]
    public void Parts_LieWithinTheirFinding()
    {
        foreach (var finding in GoldFile.Read().SelectMany(Findings))
        {
            foreach (var part in finding.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Object && p.Value.TryGetProperty("start", out _)))
            {
                Assert.InRange(part.Value.GetProperty("start").GetInt32(), finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32());
                Assert.InRange(part.Value.GetProperty("end").GetInt32(), finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32());
            }
        }
    }

    private static IEnumerable<JsonElement> Findings(JsonElement document) =>
        new[] { "quantities", "temporals", "attributions" }.SelectMany(list => document.GetProperty(list).EnumerateArray());

    private static void Check(JsonElement json, string text, ref int spans)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                Check(item, text, ref spans);
        }
        if (json.ValueKind != JsonValueKind.Object)
            return;
        if (json.TryGetProperty("start", out var start) && json.TryGetProperty("text", out var carried))
        {
            Assert.Equal(carried.GetString(), text[start.GetInt32()..json.GetProperty("end").GetInt32()]);
            spans++;
        }
        foreach (var property in json.EnumerateObject())
            Check(property.Value, text, ref spans);
    }
}
