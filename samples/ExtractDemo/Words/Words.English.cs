using System.Globalization;

namespace ExtractDemo;

internal sealed partial record Words
{
    public static Words English { get; } = new()
    {
        Language = "en",
        Numbers = new NumberFormatInfo(),
        PageHeading = "Who said what, and how much",
        Show = "Show",
        Hint = "Point at a mark, or go to it with the Tab key, to see what it means.",
        SkipToTables = "Skip to the tables",
        Article = "Article",
        Text = "The text",
        WhoSaidWhat = "Who said what",
        NumbersAndDates = "Numbers and dates",
        Speaker = "Speaker",
        How = "How",
        What = "What",
        RelayedBy = "Relayed by",
        SaidTo = "Said to",
        Kind = "Kind",
        Value = "Value",
        InStandardForm = "In standard form",
        SaidBy = "Said by",
        AsToldBy = ", as told by ",
        NotNamed = "not named",
        NothingFound = "Nothing found.",
        BackToText = "Show in the text",
        Per = "per",
        ToUnder = "to under",
        SameDay = "the day of writing",
        Earlier = "earlier",
        Later = "later",
        CompareHeading = "Who says how many?",
        Figure = "Figure",
        Dates = "Dates in the sentence",
        ArticleAndSentence = "Article and sentence",
        Contradicts = "Contradicts",
        Contradictions = "Contradictions",
        TheArticle = "the article itself",
        Figures = "Figures",
        Articles = "Articles",
        ContradictionNote = "Figures for the same thing whose bounds share no number cannot both be true at the same time; they may speak of different days.",
        MadeWith = "Made with",
        Marks = ["content", "relay", "source", "cue", "date", "number"],
        QuantityKinds = ["count", "measure", "money", "percentage", "duration", "ordinal", "multiple", "fraction"],
        TemporalKinds = ["date", "time", "date and time", "range"],
        Acts = ["says", "confirms", "denies", "claims", "assesses", "urges", "expresses", "relays"],
        Forms = ["quoted", "not quoted", "partly quoted"],
        Periods = new Dictionary<char, (string, string)>
        {
            ['D'] = ("day", "days"),
            ['W'] = ("week", "weeks"),
            ['M'] = ("month", "months"),
            ['Y'] = ("year", "years"),
        },
    };
}
