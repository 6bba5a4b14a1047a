namespace ExtractDemo;

/// <summary>What a marked stretch of a text is; of two that cover the same, the later one lies inside.</summary>
internal enum MarkKind
{
    Content,
    Relay,
    Source,
    Cue,
    Date,
    Quantity,
}
