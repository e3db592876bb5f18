// node sheetjs.mjs FILE: seconds that SheetJS needs to read the first sheet of a workbook into rows, how many there are
// below the heading, and the megabytes of memory that took at most. With a number behind it, that workbook is made first.
import { createRequire } from "node:module";
const XLSX = createRequire(process.env.COMPOSER_REFERENCES + "/")("xlsx");
const [file, rows] = process.argv.slice(2);
if (rows) {
    const cells = [["email", "when", "webinar", "status", "minutes", "company", "notes", "event key"]];
    for (let i = 0; i < Number(rows); ++i)
        cells.push([`user${i}@example${i % 200}.com`, new Date(Date.UTC(2026, i % 12, 1 + (i % 28), i % 24, i % 60)),
            `Planning the spring launch, part ${i % 9}`, ["registered", "attended", "left early"][i % 3], (i % 180) + 0.5,
            "Muñoz \"SA\"", "Line one\nline two, with a comma", `evt-${i}`]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), "Events");
    XLSX.writeFile(book, file, { compression: true });
} else {
    const before = process.memoryUsage().rss;
    const start = process.hrtime.bigint();
    const book = XLSX.readFile(file, { dense: true, cellDates: true });
    const read = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    console.log(seconds, read.length - 1, (process.resourceUsage().maxRSS * 1024 - before) / 1048576);
}
