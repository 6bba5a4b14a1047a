using ExtractDemo;

return DemoCommand.Run(args);
