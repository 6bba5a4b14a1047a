using System.Text.Json;

namespace Berita.Extraction;

/// <summary>The property names and enumerated values of the JSON contract, encoded once.</summary>
internal static class JsonNames
{
    public static readonly JsonEncodedText Id = Name("id");
    public static readonly JsonEncodedText Text = Name("text");
    public static readonly JsonEncodedText Sentences = Name("sentences");
    public static readonly JsonEncodedText Tokens = Name("tokens");
    public static readonly JsonEncodedText Quantities = Name("quantities");
    public static readonly JsonEncodedText Temporals = Name("temporals");
    public static readonly JsonEncodedText Attributions = Name("attributions");
    public static readonly JsonEncodedText Start = Name("start");
    public static readonly JsonEncodedText End = Name("end");
    public static readonly JsonEncodedText Kind = Name("kind");
    public static readonly JsonEncodedText Parts = Name("parts");
    public static readonly JsonEncodedText Number = Name("number");
    public static readonly JsonEncodedText Modifier = Name("modifier");
    public static readonly JsonEncodedText Unit = Name("unit");
    public static readonly JsonEncodedText Classifier = Name("classifier");
    public static readonly JsonEncodedText Per = Name("per");
    public static readonly JsonEncodedText Min = Name("min");
    public static readonly JsonEncodedText Max = Name("max");
    public static readonly JsonEncodedText MinInclusive = Name("minInclusive");
    public static readonly JsonEncodedText MaxInclusive = Name("maxInclusive");
    public static readonly JsonEncodedText Approximate = Name("approximate");
    public static readonly JsonEncodedText Base = Name("base");
    public static readonly JsonEncodedText Code = Name("code");
    public static readonly JsonEncodedText Value = Name("value");
    public static readonly JsonEncodedText Relative = Name("relative");
    public static readonly JsonEncodedText Resolved = Name("resolved");
    public static readonly JsonEncodedText Form = Name("form");
    public static readonly JsonEncodedText Act = Name("act");
    public static readonly JsonEncodedText Cue = Name("cue");
    public static readonly JsonEncodedText Source = Name("source");
    public static readonly JsonEncodedText Speaker = Name("speaker");
    public static readonly JsonEncodedText Content = Name("content");
    public static readonly JsonEncodedText Relays = Name("relays");
    public static readonly JsonEncodedText Addressee = Name("addressee");
    public static readonly JsonEncodedText Person = Name("person");
    public static readonly JsonEncodedText Role = Name("role");
    public static readonly JsonEncodedText Affiliation = Name("affiliation");

    private static readonly JsonEncodedText[] s_tokenKinds = Values<TokenKind>();
    private static readonly JsonEncodedText[] s_quantityKinds = Values<QuantityKind>();
    private static readonly JsonEncodedText[] s_temporalKinds = Values<TemporalKind>();
    private static readonly JsonEncodedText[] s_forms = Values<AttributionForm>();
    private static readonly JsonEncodedText[] s_acts = Values<AttributionAct>();

    public static JsonEncodedText Of(TokenKind kind) => s_tokenKinds[(int)kind];

    public static JsonEncodedText Of(QuantityKind kind) => s_quantityKinds[(int)kind];

    public static JsonEncodedText Of(TemporalKind kind) => s_temporalKinds[(int)kind];

    public static JsonEncodedText Of(AttributionForm form) => s_forms[(int)form];

    public static JsonEncodedText Of(AttributionAct act) => s_acts[(int)act];

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);

    private static JsonEncodedText[] Values<T>()
        where T : struct, Enum =>
        Array.ConvertAll(Enum.GetNames<T>(), name => Name(name.ToLowerInvariant()));
}
