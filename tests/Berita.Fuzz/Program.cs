using Berita.Fuzz;

if (args is ["--resources"])
    return Resources.Check();
if (Arguments.Parse(args) is not { } arguments)
    return Arguments.Fail();
return arguments.Texts is { } count ? Texts.Write(count, arguments.Seed) : Run.Start(arguments);
