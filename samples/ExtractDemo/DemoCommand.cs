using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The command line.</summary>
internal static class DemoCommand
{
    private static readonly Argument<string[]> s_paths = new("PATH")
    {
        Description = "Files to read; standard input where none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> s_input = Choice("--input", "A file is a text, or every line is {\"id\"?, \"text\", \"date\"?}.", "text", "text", "ndjson");
    private static readonly Option<string?> s_format = Choice<string?>("--format", "For reading, as JSON, a document a line, a page for a browser, or three tables in the folder of --output [default: pretty for text, ndjson for ndjson].", "pretty", "json", "ndjson", "html", "csv");
    private static readonly Option<string> s_tokens = Choice("--tokens", "The conventions of tokens: of news, or of the treebank UD Indonesian GSD.", "news", "news", "gsd");
    private static readonly Option<bool> s_noTokens = new("--no-tokens") { Description = "Leave tokens and sentences out." };
    private static readonly Option<string?> s_output = new("--output") { Description = "Where to write; standard output where not given.", HelpName = "PATH" };

    private static readonly Option<string> s_language = Choice("--lang", "The language of pages: English or Indonesian.", "en", "en", "id");

    private static readonly Option<DateOnly?> s_date = new("--date")
    {
        Description = "The day of publication, against which dates are resolved; a line's own date goes first.",
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDate,
    };

    private static readonly Option<Shard> s_shard = new("--shard")
    {
        Description = "Do the I-th of N shares of the lines: line I, I + N, I + 2N … of the whole input.",
        HelpName = "I/N",
        CustomParser = ParseShard,
    };

    private static readonly Option<bool> s_resume = new("--resume")
    {
        Description = "Continue the file of --output behind its last whole document; the input and the other options must be the same.",
    };

    public static int Run(string[] args)
    {
        var command = new RootCommand("Reads Indonesian news: tokens, sentences, quantities, dates, and who said what.")
        {
            s_paths, s_input, s_format, s_date, s_output, s_tokens, s_noTokens, s_shard, s_resume, s_language,
        };
        command.SetAction(parsed => Demo.Run(Understand(parsed)));
        command.Subcommands.Add(CompareCommand());
        command.Subcommands.Add(ServeCommand());
        var result = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count == 0)
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        foreach (var error in result.Errors)
            Console.Error.WriteLine($"ExtractDemo: {error.Message}");
        Console.Error.WriteLine("ExtractDemo --help shows the usage.");
        return ExitCode.Usage;
    }

    private static Command CompareCommand()
    {
        var format = Choice("--format", "For reading, as JSON, or a page for a browser.", "pretty", "pretty", "json", "html");
        var command = new Command("compare", "Who says how many? The counts of several articles side by side, with who gives them, and which contradict each other.")
        {
            s_paths, s_input, format, s_date, s_output, s_language,
        };
        command.SetAction(parsed => Demo.Run(Understand(parsed) with
        {
            Format = OutputFormat.Comparison,
            ComparisonFormat = parsed.GetValue(format) switch { "json" => OutputFormat.Json, "html" => OutputFormat.Html, _ => OutputFormat.Pretty },
        }));
        return command;
    }

    private static Command ServeCommand()
    {
        var port = new Option<int>("--port") { Description = "The port; 0 for any that is free.", HelpName = "PORT", DefaultValueFactory = _ => ServeOptions.DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue)
                result.AddError("A port lies between 0 and 65535.");
        });
        var command = new Command("serve", "A page on 127.0.0.1 that marks a text as you type it.") { port, s_language };
        command.SetAction(parsed => Playground.Run(new(parsed.GetValue(port), Words.In(parsed.GetValue(s_language)))));
        return command;
    }

    private static DemoOptions Understand(ParseResult parsed)
    {
        var input = parsed.GetValue(s_input) == "ndjson" ? InputKind.Ndjson : InputKind.Text;
        return new()
        {
            Paths = parsed.GetValue(s_paths) ?? [],
            Input = input,
            Format = parsed.GetValue(s_format) switch
            {
                "pretty" => OutputFormat.Pretty,
                "json" => OutputFormat.Json,
                "ndjson" => OutputFormat.Ndjson,
                "html" => OutputFormat.Html,
                "csv" => OutputFormat.Csv,
                _ => input == InputKind.Ndjson ? OutputFormat.Ndjson : OutputFormat.Pretty,
            },
            Date = parsed.GetValue(s_date),
            OutputPath = parsed.GetValue(s_output),
            Tokens = parsed.GetValue(s_tokens) == "gsd" ? TokenStyle.Gsd : TokenStyle.News,
            WithTokens = !parsed.GetValue(s_noTokens) && parsed.GetValue(s_format) is not ("html" or "csv"),
            Shard = parsed.GetValue(s_shard),
            Resumes = parsed.GetValue(s_resume),
            Words = Words.In(parsed.GetValue(s_language)),
        };
    }

    private static Option<string> Choice(string name, string description, string defaultValue, params string[] values)
    {
        var option = Choice<string>(name, description, values);
        option.DefaultValueFactory = _ => defaultValue;
        return option;
    }

    private static Option<T> Choice<T>(string name, string description, params string[] values)
    {
        var option = new Option<T>(name) { Description = description, HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Shard ParseShard(ArgumentResult argument)
    {
        if (Shard.TryParse(argument.Tokens[0].Value, out var shard))
            return shard;
        argument.AddError($"'{argument.Tokens[0].Value}' is not a share of the form I/N, from 1/N to N/N.");
        return default;
    }

    private static DateOnly? ParseDate(ArgumentResult argument)
    {
        if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        argument.AddError($"'{argument.Tokens[0].Value}' is not a date of the form YYYY-MM-DD.");
        return null;
    }
}
