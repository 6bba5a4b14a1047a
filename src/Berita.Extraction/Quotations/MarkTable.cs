using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>The roles of every UTF-16 code unit in quotations.</summary>
internal static class MarkTable
{
    private static readonly MarkRoles[] s_roles = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MarkRoles RolesOf(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_roles), c);

    private static MarkRoles[] Build()
    {
        var roles = new MarkRoles[char.MaxValue + 1];
        for (var i = 0; i < roles.Length; i++)
        {
            if (CharTable.IsSpace((char)i))
                roles[i] = MarkRoles.Space | MarkRoles.BeforeQuotation | MarkRoles.BehindQuotation;
        }
        Add("([{-–—:/=“‘«'\"”", MarkRoles.BeforeQuotation);
        Add(".,;:!?)]}-–—…/\"”“'’»", MarkRoles.BehindQuotation);
        Add("\"“”„‟«»＂", MarkRoles.Double);
        Add("'‘’‚‹›`", MarkRoles.Single);
        Add("'`", MarkRoles.DoubleInPairs);
        Add("“„«‘‚‹", MarkRoles.Opening);
        Add("”»’›", MarkRoles.Closing);
        return roles;

        void Add(string marks, MarkRoles role)
        {
            foreach (var mark in marks)
                roles[mark] |= role;
        }
    }
}
