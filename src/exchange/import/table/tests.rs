use super::*;

type Shown<'a> = (usize, Vec<&'a str>, Option<Fault>);

fn shown(table: &Table) -> Vec<Shown<'_>> {
    table
        .rows()
        .map(|row| (row.line(), row.cells().collect(), row.fault()))
        .collect()
}

fn comma(text: &str) -> Table {
    Table::split(text, Delimiter::Comma).expect("within limits")
}

#[test]
fn quoted_cells_hold_delimiters_marks_and_line_breaks() {
    let table = comma(
        "a,b,c\r\n1,\"x, y\",\"say \"\"hi\"\"\"\r\n\r\n2,\"two\r\nlines\",z\r\n3,5\" pipe, \"spaced\" \r\n",
    );
    assert_eq!(table.headings(), ["a", "b", "c"]);
    assert_eq!(
        shown(&table),
        [
            (2, vec!["1", "x, y", "say \"hi\""], None),
            (4, vec!["2", "two\r\nlines", "z"], None),
            (6, vec!["3", "5\" pipe", "spaced"], None),
        ]
    );
}

#[test]
fn a_stray_quote_costs_its_own_line_only() {
    let table = comma("a,b,c\n1,\"open,x\n2,y,z\n3,\"p\",q\n4,\"bad\"x,r\n5,s,t\n");
    let faults: Vec<_> = table.rows().map(|row| (row.line(), row.fault())).collect();
    let stray = Some(Fault::StrayQuote);
    assert_eq!(faults, [(2, stray), (3, None), (4, None), (5, stray), (6, None)]);
    assert_eq!(
        table.row(0).map(|row| row.cells().collect::<Vec<_>>()),
        Some(vec!["1", "\"open", "x"])
    );
}

#[test]
fn two_stray_quotes_do_not_swallow_what_lies_between() {
    let table = comma("a,b,c\n1,\"5 inch,x\n2,y,z\n3,5\",q\n4,s,t\n");
    let faults: Vec<_> = table.rows().map(|row| (row.line(), row.fault())).collect();
    assert_eq!(
        faults,
        [(2, Some(Fault::StrayQuote)), (3, None), (4, None), (5, None)]
    );
}

#[test]
fn a_file_full_of_stray_quotes_is_read_in_time_that_grows_with_its_length() {
    let text = format!("a,b,c\n{}", "1,\"x,\"\"\"\"\n".repeat(50_000));
    let table = comma(&text);
    assert_eq!(table.len(), 50_000);
    assert!(table.rows().all(|row| row.fault() == Some(Fault::StrayQuote)));
}

#[test]
fn rows_of_another_length_are_marked() {
    let table = comma("a,b\n1\n1,2,3\n,\n , \n4,5\n6,\0");
    let faults: Vec<_> = table
        .rows()
        .map(|row| (row.line(), row.len(), row.fault()))
        .collect();
    let count = Some(Fault::CellCount);
    assert_eq!(
        faults,
        [
            (2, 1, count),
            (3, 3, count),
            (6, 2, None),
            (7, 2, Some(Fault::ControlCharacter))
        ]
    );
}

#[test]
fn odd_shapes_are_read() {
    assert_eq!(comma("").headings().len(), 0);
    assert_eq!(comma("\n\n").headings().len(), 0);
    assert_eq!(comma("a,b").len(), 0);
    assert_eq!(
        shown(&comma("a\rx\ry")),
        [(2, vec!["x"], None), (3, vec!["y"], None)]
    );
    let huge = "h".repeat(3_000_000);
    let table = comma(&format!("a,b\n1,\"{huge}\"\n"));
    assert_eq!(table.row(0).map(|row| row.cell(1).len()), Some(3_000_000));
    assert_eq!(table.row(0).map(|row| row.cell(9)), Some(""));
    assert_eq!(
        Table::split(&",".repeat(600), Delimiter::Comma).map(|table| table.len()),
        Ok(0)
    );
    assert_eq!(
        Table::split(&"a,".repeat(600), Delimiter::Comma),
        Err(Overflow::Columns)
    );
}

#[test]
fn delimiters_are_told_apart() {
    use Delimiter::*;
    for (text, expected) in [
        ("a,b\n1,2\n", Comma),
        ("a;b\n1,5;2,5\n", Semicolon),
        ("a\tb, c\n1\t2\n", Tab),
        ("a|b|c\n1|x, y|3\n", Pipe),
        ("name\nMüller\n", Comma),
        ("sep=;\na;b\n1;2\n", Semicolon),
        ("a,b,c\n\"x;y\",1,2\nx, y,1,2\n1,2,3\n", Comma),
        ("", Comma),
    ] {
        assert_eq!(Delimiter::detect(text), expected, "{text}");
    }
    let table = Table::split("sep=;\na;b\n1;2\n", Semicolon).expect("within limits");
    assert_eq!(shown(&table), [(3, vec!["1", "2"], None)]);
}
