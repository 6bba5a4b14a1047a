using Berita.Fuzz;

return Arguments.Parse(args) is { } arguments ? Run.Start(arguments) : Arguments.Fail();
