using System.Runtime.CompilerServices;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Properties;

/// <summary>What is allocated: nothing into a buffer that has grown, the arrays of the result otherwise.</summary>
public class AllocationTests
{
    private const int ObjectHeader = 16;
    private const int ArrayHeader = 24;

    private static readonly string[] s_articles = [.. Repository.SeedPaths.Select(File.ReadAllText)];

    [Theory]
    [InlineData(ExtractionStages.Tokens)]
    [InlineData(ExtractionStages.Tokens | ExtractionStages.Sentences)]
    [InlineData(ExtractionStages.Tokens | ExtractionStages.Quantities)]
    [InlineData(ExtractionStages.Tokens | ExtractionStages.Temporals)]
    [InlineData(ExtractionStages.Tokens | ExtractionStages.Attributions)]
    [InlineData(ExtractionStages.All)]
    public void BufferThatHasGrown_TakesAnyArticleWithoutAllocation(ExtractionStages stages)
    {
        var extractor = new BeritaExtractor(new() { Stages = stages });
        var buffer = new DocumentBuffer();
        ReadAll(extractor, buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();

        ReadAll(extractor, buffer);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Document_AllocatesItsArraysAlone(int index)
    {
        var extractor = new BeritaExtractor();
        var article = s_articles[index];
        extractor.Extract(article);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var document = extractor.Extract(article);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        // the array of contents keeps the spans of a statement that was given up
        Assert.InRange(allocated, SizeOf(document), SizeOf(document) + 4 * Unsafe.SizeOf<TextSpan>());
    }

    private static void ReadAll(BeritaExtractor extractor, DocumentBuffer buffer)
    {
        foreach (var article in s_articles)
            extractor.Extract(article, buffer, new() { PublishedOn = new(2025, 4, 28) });
    }

    private static long SizeOf(Document document) =>
        Unsafe.SizeOf<nint>() * 7 + sizeof(int) * 2 + ObjectHeader
        + SizeOf<Token>(document.Tokens.Count) + SizeOf<Sentence>(document.Sentences.Count) + SizeOf<Quantity>(document.Quantities.Count)
        + SizeOf<Temporal>(document.Temporals.Count) + SizeOf<Attribution>(document.Attributions.Count)
        + SizeOf<TextSpan>(Sum(document, static a => a.Content.Length)) + SizeOf<Relay>(Sum(document, static a => a.Relays.Length));

    private static int Sum(Document document, Func<Attribution, int> count) => document.Attributions.Sum(count);

    // an array without items is shared
    private static long SizeOf<T>(int count) => count == 0 ? 0 : (ArrayHeader + (long)Unsafe.SizeOf<T>() * count + 7) & ~7;
}
