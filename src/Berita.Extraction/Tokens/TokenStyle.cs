namespace Berita.Extraction;

/// <summary>The conventions that tokens follow where Indonesian treebanks differ.</summary>
public enum TokenStyle : byte
{
    /// <summary>News: an abbreviation with its dots is one token, a run of dots is one, as in UD Indonesian CSUI.</summary>
    News,

    /// <summary>UD Indonesian GSD: dots of abbreviations and ellipses stand apart, <c>lainnya</c> and <c>meskipun</c> stay whole.</summary>
    Gsd,
}
