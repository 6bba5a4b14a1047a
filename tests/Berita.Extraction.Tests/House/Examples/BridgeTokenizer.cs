using Catalyst;

namespace Berita.Extraction.Tests.House.Examples;

public sealed class BeritaTokenizer(BeritaExtractor extractor) : ITokenizer, IProcess
{
    public Language Language { get; set; } = Language.Indonesian;
    public string Type => nameof(BeritaTokenizer);
    public string Tag => "";
    public int Version => 0;

    public void Process(IDocument document, CancellationToken cancellationToken = default) => Parse(document, cancellationToken);

    public void Parse(IDocument document, CancellationToken cancellationToken = default)
    {
        // Catalyst drops control characters from a text that it is given: read what it kept
        var read = extractor.Extract(document.Value);
        document.Clear();
        foreach (var sentence in read.Sentences)
        {
            var span = document.AddSpan(sentence.Start, sentence.End - 1); // its ends are inclusive
            for (var i = 0; i < sentence.TokenCount; i++)
            {
                var token = read.Tokens[sentence.FirstToken + i];
                span.AddToken(token.Start, token.End - 1);
            }
        }
    }

    public void Parse(ISpan span, CancellationToken cancellationToken = default)
    {
        foreach (var token in extractor.EnumerateTokens(span.ValueAsSpan))
            span.AddToken(span.Begin + token.Start, span.Begin + token.End - 1); // offsets are those of the document
    }
}
