namespace Berita.Extraction;

/// <summary>The conventions that tokens follow where Indonesian treebanks differ.</summary>
/// <example>
/// <code>
/// var news = new BeritaExtractor().Extract("Dr. Sri hadir.");
/// var gsd = new BeritaExtractor(new() { TokenStyle = TokenStyle.Gsd }).Extract("Dr. Sri hadir.");
/// Console.WriteLine($"{news.Tokens.Count}, {gsd.Tokens.Count}"); // 4, 5
/// </code>
/// </example>
public enum TokenStyle : byte
{
    /// <summary>News: an abbreviation with its dots is one token, a run of dots is one, as in UD Indonesian CSUI.</summary>
    News,

    /// <summary>UD Indonesian GSD: dots of abbreviations and ellipses stand apart, <c>lainnya</c> and <c>meskipun</c> stay whole.</summary>
    Gsd,
}
