// Imported by the commands that people type: what went wrong is said in words, without a stack of our own lines.
process.on('uncaughtException', (error) => {
  console.error(`\n${process.env['RELIEF_DESK_DEBUG'] ? error.stack : error.message}`);
  process.exit(1);
});
