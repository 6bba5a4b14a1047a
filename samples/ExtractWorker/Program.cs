using ExtractWorker;

return await WorkerCommand.RunAsync(args);
