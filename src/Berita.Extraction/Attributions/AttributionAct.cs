namespace Berita.Extraction;

/// <summary>What kind of saying an attribution reports.</summary>
public enum AttributionAct : byte
{
    /// <summary>Neutral saying: <c>kata</c>, <c>menyatakan</c>, <c>menurut</c>.</summary>
    Say,

    /// <summary>Confirming or admitting: <c>mengonfirmasi</c>, <c>mengakui</c>.</summary>
    Confirm,

    /// <summary>Denying: <c>membantah</c>, <c>menepis</c>.</summary>
    Deny,

    /// <summary>Claiming or accusing: <c>mengklaim</c>, <c>diduga</c>.</summary>
    Claim,

    /// <summary>Judging or estimating: <c>menilai</c>, <c>memperkirakan</c>.</summary>
    Assess,

    /// <summary>Urging or asking: <c>mendesak</c>, <c>mengimbau</c>.</summary>
    Urge,

    /// <summary>Expressing a feeling: <c>memuji</c>, <c>berharap</c>.</summary>
    Express,

    /// <summary>Passing on what somebody else reported: <c>dilansir</c>, <c>dikutip</c>.</summary>
    Relay,
}
