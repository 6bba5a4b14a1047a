using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>All that has to hold for any text.</summary>
internal static class Properties
{
    private static readonly DocumentContext s_day = new() { PublishedOn = new(2025, 4, 30) };
    private static readonly BeritaExtractor s_news = new();
    private static readonly BeritaExtractor s_gsd = new(new() { TokenStyle = TokenStyle.Gsd });

    public static IReadOnlyList<Property> All { get; } =
    [
        new("characters", 5, r => Sound(r, r.Characters(r.Next(60)))),
        new("pieces", 6, r => Sound(r, r.Pieces(r.Next(40)))),
        new("words", 6, r => Sound(r, r.Words(r.Next(40)))),
        new("articles", 3, r => Sound(r, r.MutatedArticle())),
        new("amounts", 6, r => Known(AmountMaker.Make(r))),
        new("moments", 4, r => Known(MomentMaker.Make(r))),
        new("sayings", 4, r => Known(SayingMaker.Make(r))),
        new("neighbours", 2, r => new(r.MutatedArticle() + Neighbours.Border + r.MutatedArticle(), t => Neighbours.Check(s_news, t))),
        new("near-pieces", 4, r => new(Neighbours.Opening + r.Pieces(r.Next(20)) + Neighbours.Border + r.Pieces(r.Next(20)), t => Neighbours.Check(s_news, t))),
        new("first-letter", 3, r => Known(FirstLetter(r))),
        new("accents", 3, r => Accented(r)),
        new("accented-names", 2, r => Known(SayingMaker.Make(r).Map(Spelling.Decompose))),
        new("quote-style", 3, r => Requoted(r)),
        new("formats", 2, r => new(r.Next(2) == 0 ? AmountMaker.Make(r).Text : r.Stretch(), t => Formats.Check(s_news, t), Shrinks: false)),
    ];

    private static Case Sound(RandomText random, string text)
    {
        var extractor = random.Next(4) == 0 ? s_gsd : s_news;
        return new(text, t =>
        {
            Invariants.Check(extractor.Extract(t, s_day), extractor.Options.TokenStyle);
            Doors.Check(extractor, t);
        });
    }

    private static Case Known(Phrase phrase) => new(phrase.Text, _ => PhraseCheck.Check(s_news, phrase), Shrinks: false);

    // a capital at the start changes nothing but the letter itself
    private static Phrase FirstLetter(RandomText random)
    {
        var phrase = random.Next(2) == 0 ? AmountMaker.Make(random) : MomentMaker.Make(random);
        return phrase with { Text = Spelling.OtherFirstLetter(phrase.Text) };
    }

    // a combining mark belongs to its letter: what is found is the same as with the letter that holds it
    private static Case Accented(RandomText random)
    {
        var choice = random.Next(1000);
        var text = Spelling.Accent(random.Next(2) == 0 ? random.MutatedArticle() : random.Pieces(random.Next(40)), choice);
        return new(text, t => Accents.Check(s_news, t));
    }

    private static Case Requoted(RandomText random)
    {
        var choice = random.Next(1000);
        return Known(SayingMaker.Make(random).Map(t => Spelling.Quote(t, choice)));
    }
}
