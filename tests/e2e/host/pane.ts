/** Stand-in for the add-in: uses the real office.js as any page does, and leaves what it saw in the document. */
const log = (text: string): void => {
  const line = document.createElement('li');
  line.textContent = text;
  document.body.append(line);
};

Office.actions.associate('gandakan', async (event: Office.AddinCommands.Event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Lembar').getRange('A1').values = [[21]];
    await context.sync();
  });
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  event.completed();
});

void Office.onReady(async ({ host, platform }) => {
  log(`${host} ${platform}`);
  log(
    `${Office.context.requirements.isSetSupported('ExcelApi', '1.15')} ${Office.context.requirements.isSetSupported('ExcelApi', '1.18')}`,
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B1').load('values');
    sheet.onChanged.add(async ({ address, triggerSource }) => log(`berubah ${address} ${triggerSource}`));
    await context.sync();
    log(JSON.stringify(range.values));
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tidak ada');
    await context.sync();
  }).catch((error: OfficeExtension.Error) => log(error.code));
  Office.context.document.settings.set('bahasa', 'en');
  Office.context.document.settings.saveAsync((result) => log(`simpan ${result.status}`));
});
