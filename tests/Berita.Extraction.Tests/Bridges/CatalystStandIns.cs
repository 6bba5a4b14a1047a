// Stand-ins for Catalyst, which cannot be restored here: of its interfaces the members that docs/BRIDGES.md uses, and a
// document that keeps what it is given. Ends are inclusive, as there.
namespace Catalyst;

public enum Language
{
    Unknown,
    Indonesian,
}

public enum EntityTag
{
    Begin,
    Inside,
    End,
    Single,
}

public readonly record struct EntityType(string Type, EntityTag Tag);

public interface IModel
{
    Language Language { get; set; }
    string Type { get; }
    string Tag { get; }
    int Version { get; }
}

public interface IProcess : IModel
{
    void Process(IDocument document, CancellationToken cancellationToken = default);
}

public interface ITokenizer
{
    void Parse(IDocument document, CancellationToken cancellationToken = default);
    void Parse(ISpan span, CancellationToken cancellationToken = default);
}

public interface IEntityRecognizer : IModel
{
    bool RecognizeEntities(IDocument document);
    string[] Produces();
}

public interface IDocument
{
    string Value { get; }
    ISpan AddSpan(int begin, int end);
    void Clear();
    List<IToken> ToTokenList();
}

public interface ISpan
{
    int Begin { get; }
    ReadOnlySpan<char> ValueAsSpan { get; }
    IToken AddToken(int begin, int end);
}

public interface IToken
{
    int Begin { get; }
    int End { get; }
    void AddEntityType(EntityType entityType);
}

internal sealed class StandInDocument(string text) : IDocument
{
    public List<StandInSpan> Spans { get; } = [];

    public string Value => text;

    public ISpan AddSpan(int begin, int end)
    {
        Spans.Add(new(text, begin, end));
        return Spans[^1];
    }

    public void Clear() => Spans.Clear();

    public List<IToken> ToTokenList() => [.. Spans.SelectMany(s => s.Tokens)];
}

internal sealed class StandInSpan(string text, int begin, int end) : ISpan
{
    public List<StandInToken> Tokens { get; } = [];

    public int Begin => begin;

    public ReadOnlySpan<char> ValueAsSpan => text.AsSpan(begin, end - begin + 1);

    public IToken AddToken(int begin, int end)
    {
        Tokens.Add(new(text, begin, end));
        return Tokens[^1];
    }
}

internal sealed class StandInToken(string text, int begin, int end) : IToken
{
    public List<EntityType> Entities { get; } = [];

    public int Begin => begin;

    public int End => end;

    public string Value => text.Substring(begin, end - begin + 1);

    public void AddEntityType(EntityType entityType) => Entities.Add(entityType);
}
