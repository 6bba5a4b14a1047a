using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ExtractWorker;

/// <summary>Options that are counts.</summary>
internal static class Numbers
{
    public static Option<int> Option(string name, string description, int defaultValue, int max = int.MaxValue) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => defaultValue,
        CustomParser = argument => Parse(argument, name, max),
    };

    private static int Parse(ArgumentResult argument, string name, int max)
    {
        if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= max)
            return value;
        argument.AddError($"{name} is a number from 1 to {max}, not '{argument.Tokens[0].Value}'.");
        return 1;
    }
}
