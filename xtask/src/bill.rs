//! The bill of materials of the page that people download: CycloneDX 1.6, as JSON.
//!
//! Ours rather than `cargo-cyclonedx`: `cargo tree` and the lock file say all that is asked, and what only
//! compiles (macros, build scripts) or only tests is no part of the page. No moment and no random number is
//! in it, so that the same sources give the same bill.

use crate::project::{Project, Sentence, read};
use crate::run::ask;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

const PAGE: &str = "rapport";

/// Writes the bill into `artifacts/`; gives the file and how many components it names. It is no part of
/// `dist/`: nobody who opens the page needs it.
pub(crate) fn write(project: &Project) -> Result<(PathBuf, usize), Sentence> {
    let tree = ask(project.cargo(["tree", "--locked", "--package", PAGE]).args([
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "depth",
        "--format",
        "\t{p}\t{l}\t{r}\t",
    ]))?;
    let lock = read(&project.root.join("Cargo.lock"))?;
    let bill = Bill::of(&tree, &lock, &project.toolchain()?)?;
    let folder = project.root.join("artifacts");
    let file = folder.join("rapport.cdx.json");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, bill.json()))
        .map_err(|error| format!("{} could not be written: {error}.", file.display()))?;
    Ok((
        file.strip_prefix(&project.root).unwrap_or(&file).to_owned(),
        bill.components.len(),
    ))
}

struct Bill {
    page: Component,
    components: BTreeMap<String, Component>,
    needs: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Clone, Debug)]
struct Component {
    name: String,
    version: String,
    licence: String,
    repository: String,
    /// SHA-256 of the package as it was published, in hexadecimal digits; empty for what is no package.
    hash: String,
    purl: String,
}

impl Bill {
    /// `tree` has a line for each edge: depth, package, licence, repository, and a mark where the package
    /// stood before.
    fn of(tree: &str, lock: &str, toolchain: &str) -> Result<Self, Sentence> {
        let hashes = hashes(lock);
        let (mut components, mut needs) = (BTreeMap::new(), BTreeMap::new());
        let mut above: Vec<String> = Vec::new();
        for line in tree.lines() {
            let odd = || format!("`cargo tree` printed a line of another shape: {line}");
            let fields: Vec<&str> = line.split('\t').collect();
            let [depth, package, licence, repository, ..] = fields[..] else {
                return Err(odd());
            };
            let depth: usize = depth.parse().map_err(|_| odd())?;
            let (name, version) = named(package).ok_or_else(odd)?;
            let component = Component {
                licence: expression(licence),
                repository: repository.into(),
                hash: hashes.get(&(name, version)).copied().unwrap_or_default().into(),
                purl: format!("pkg:cargo/{name}@{version}"),
                name: name.into(),
                version: version.into(),
            };
            let id = component.purl.clone();
            above.truncate(depth);
            if let Some(parent) = above.last() {
                needs
                    .entry(parent.clone())
                    .or_insert_with(BTreeSet::new)
                    .insert(id.clone());
            }
            above.push(id.clone());
            components.insert(id, component);
        }
        let page = components.iter().find(|(_, component)| component.name == PAGE);
        let page = page
            .map(|(id, _)| id.clone())
            .ok_or("`cargo tree` does not name the page.")?;
        let page = components
            .remove(&page)
            .ok_or("`cargo tree` does not name the page.")?;
        let library = standard_library(toolchain);
        needs
            .entry(page.purl.clone())
            .or_insert_with(BTreeSet::new)
            .insert(library.purl.clone());
        components.insert(library.purl.clone(), library);
        Ok(Self {
            page,
            components,
            needs,
        })
    }

    fn json(&self) -> String {
        let components: Vec<String> = self
            .components
            .values()
            .map(|component| component.json("library"))
            .collect();
        let ids = [&self.page.purl].into_iter().chain(self.components.keys());
        let needs: Vec<String> = ids.map(|id| self.edges(id)).collect();
        format!(
            "{{\n\"bomFormat\": \"CycloneDX\",\n\"specVersion\": \"1.6\",\n\"version\": 1,\n\
             \"metadata\": {{\"component\": {}}},\n\"components\": [\n{}\n],\n\"dependencies\": [\n{}\n]\n}}\n",
            self.page.json("application"),
            components.join(",\n"),
            needs.join(",\n")
        )
    }

    fn edges(&self, id: &str) -> String {
        let needs = self.needs.get(id).into_iter().flatten();
        let needs: Vec<String> = needs.map(|need| text(need)).collect();
        format!("{{\"ref\": {}, \"dependsOn\": [{}]}}", text(id), needs.join(", "))
    }
}

impl Component {
    fn json(&self, kind: &str) -> String {
        let mut fields = vec![
            format!("\"type\": {}", text(kind)),
            format!("\"bom-ref\": {}", text(&self.purl)),
            format!("\"name\": {}", text(&self.name)),
            format!("\"version\": {}", text(&self.version)),
        ];
        if !self.hash.is_empty() {
            fields.push(format!(
                "\"hashes\": [{{\"alg\": \"SHA-256\", \"content\": {}}}]",
                text(&self.hash)
            ));
        }
        if !self.licence.is_empty() {
            fields.push(format!(
                "\"licenses\": [{{\"expression\": {}}}]",
                text(&self.licence)
            ));
        }
        fields.push(format!("\"purl\": {}", text(&self.purl)));
        if !self.repository.is_empty() {
            let url = text(&self.repository);
            fields.push(format!(
                "\"externalReferences\": [{{\"type\": \"vcs\", \"url\": {url}}}]"
            ));
        }
        format!("{{{}}}", fields.join(", "))
    }
}

/// Compiled into every page, though no lock file names it.
fn standard_library(toolchain: &str) -> Component {
    Component {
        name: "rust-std".into(),
        version: toolchain.into(),
        licence: "MIT OR Apache-2.0".into(),
        repository: "https://github.com/rust-lang/rust".into(),
        hash: String::new(),
        purl: format!("pkg:generic/rust-std@{toolchain}"),
    }
}

/// Name and version of `name v1.2.3 (where)`.
fn named(package: &str) -> Option<(&str, &str)> {
    let mut words = package.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

/// Old packages write a slash where SPDX says `OR`.
fn expression(licence: &str) -> String {
    licence.replace('/', " OR ")
}

/// The checksums in the lock file, by name and version.
fn hashes(lock: &str) -> BTreeMap<(&str, &str), &str> {
    fn field<'a>(package: &'a str, name: &str) -> Option<&'a str> {
        let lines = package.lines().filter_map(|line| line.split_once(" = "));
        let (_, value) = lines.into_iter().find(|(key, _)| *key == name)?;
        Some(value.trim_matches('"'))
    }
    let packages = lock.split("[[package]]").skip(1);
    packages
        .filter_map(|package| {
            let key = (field(package, "name")?, field(package, "version")?);
            Some((key, field(package, "checksum")?))
        })
        .collect()
}

/// A text as JSON.
fn text(plain: &str) -> String {
    let mut json = String::from("\"");
    for character in plain.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            control if u32::from(control) < 0x20 => json.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => json.push(other),
        }
    }
    json + "\""
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    const TREE: &str = "0\trapport v0.1.0 (/checkout)\tMIT OR Apache-2.0\t\t\n\
        1\tbase64 v0.23.1\tMIT/Apache-2.0\thttps://example.test/base64\t\n\
        1\timbl v7.0.0\tMPL-2.0+\t\t\n2\tarchery v1.2.2\tMIT\t\t\n1\tarchery v1.2.2\tMIT\t\t (*)\n";
    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"archery\"\nversion = \"1.2.2\"\nchecksum = \"0abc\"\n\n\
        [[package]]\nname = \"rapport\"\nversion = \"0.1.0\"\n";

    /// What the specification's schema asks of such a bill.
    fn valid(json: &str) -> (Value, BTreeSet<String>) {
        let bill: Value = serde_json::from_str(json).expect("JSON");
        assert_eq!(
            (&bill["bomFormat"], &bill["specVersion"]),
            (&"CycloneDX".into(), &"1.6".into())
        );
        assert_eq!(bill["version"], 1);
        let page = &bill["metadata"]["component"];
        assert_eq!(page["type"], "application");
        let components = bill["components"].as_array().expect("a list");
        let mut ids = BTreeSet::new();
        for component in components.iter().chain([page]) {
            let field = |name: &str| component[name].as_str().expect(name).to_owned();
            assert!(!field("name").is_empty() && !field("version").is_empty() && !field("type").is_empty());
            assert!(field("purl").starts_with("pkg:"));
            assert!(ids.insert(field("bom-ref")), "{} stands twice", field("bom-ref"));
            for hash in component["hashes"].as_array().into_iter().flatten() {
                assert_eq!(hash["alg"], "SHA-256");
                assert!(
                    hash["content"]
                        .as_str()
                        .expect("text")
                        .bytes()
                        .all(|digit| digit.is_ascii_hexdigit())
                );
            }
            for licence in component["licenses"].as_array().into_iter().flatten() {
                assert!(!licence["expression"].as_str().expect("text").contains('/'));
            }
        }
        let edges = bill["dependencies"].as_array().expect("a list");
        assert_eq!(edges.len(), ids.len());
        for edge in edges {
            let needs = edge["dependsOn"].as_array().expect("a list");
            let all = needs.iter().chain([&edge["ref"]]);
            assert!(
                all.map(|id| id.as_str().expect("text"))
                    .all(|id| ids.contains(id)),
                "{edge}"
            );
        }
        (bill, ids)
    }

    #[test]
    fn a_tree_becomes_a_bill() {
        let bill = Bill::of(TREE, LOCK, "1.95.0").expect("a tree");
        let (json, ids) = valid(&bill.json());
        let expected = [
            "pkg:cargo/archery@1.2.2",
            "pkg:cargo/base64@0.23.1",
            "pkg:cargo/imbl@7.0.0",
            "pkg:cargo/rapport@0.1.0",
            "pkg:generic/rust-std@1.95.0",
        ];
        assert_eq!(ids.iter().map(String::as_str).collect::<Vec<_>>(), expected);
        assert_eq!(
            bill.needs["pkg:cargo/imbl@7.0.0"],
            BTreeSet::from(["pkg:cargo/archery@1.2.2".into()])
        );
        assert_eq!(bill.needs["pkg:cargo/rapport@0.1.0"].len(), 4);
        assert_eq!(json["components"][0]["hashes"][0]["content"], "0abc");
        assert_eq!(
            json["components"][1]["licenses"][0]["expression"],
            "MIT OR Apache-2.0"
        );
    }

    #[test]
    fn a_tree_of_another_shape_is_refused() {
        assert!(Bill::of("rapport", "", "1").is_err());
        assert!(Bill::of("", "", "1").is_err());
    }

    #[test]
    fn the_pages_own_bill_is_valid() -> Result<(), Sentence> {
        let project = Project::locate()?;
        let (file, count) = write(&project)?;
        let json = read(&project.root.join(file))?;
        let (bill, ids) = valid(&json);
        assert_eq!(ids.len(), count + 1);
        for needed in ["leptos@", "serde_json@", "wasm-bindgen@", "web-sys@", "rust-std@"] {
            assert!(ids.iter().any(|id| id.contains(needed)), "{needed}");
        }
        for tool in ["serde_derive@", "proptest@", "thirtyfour@", "wasm-bindgen-macro@"] {
            assert!(
                !ids.iter().any(|id| id.contains(tool)),
                "{tool} is no part of the page"
            );
        }
        let hashed = |component: &&Value| {
            component["hashes"][0]["content"]
                .as_str()
                .is_some_and(|hash| hash.len() == 64)
        };
        let components = bill["components"].as_array().expect("a list");
        assert_eq!(
            components.iter().filter(hashed).count(),
            count - 1,
            "all but the standard library"
        );
        Ok(())
    }
}
