import { describe, expect, it } from "vitest";
import { findSkills } from "../../../../src/extraction/skills/find-skills.ts";
import { skillKinds } from "../../../../src/extraction/skills/index.ts";
import { otherThings } from "../../../../src/extraction/skills/other-things/index.ts";
import { indexSpellings } from "../../../../src/extraction/skills/spellings.ts";

const index = indexSpellings(skillKinds(), otherThings);
const namesIn = (line: string) => findSkills(line, index).map(({ name }) => name);

describe("technologies in a line", () => {
  it.each([
    ["Knowledge of WiFi, Wi-Fi and Wi Fi", ["Wi-Fi", "Wi-Fi", "Wi-Fi"]],
    ["PCI-Express or PCIE, and 802.11ax", ["PCIe", "PCIe", "802.11"]],
    ["System Verilog, NodeJS, Mongo DB and K8s", ["SystemVerilog", "Node.js", "MongoDB", "Kubernetes"]],
    ["Coding in Python3 with PCBs, FPGAs and UARTs", ["Python", "FPGA", "UART"]],
    ["C/C++, C# and Objective-C", ["C", "C++", "C#", "Objective-C"]],
    ["ARM Cortex-M/A processors", ["ARM Cortex-M", "ARM Cortex-A"]],
    ["JavaScript, not Java Script, nor Javanese", ["JavaScript", "JavaScript"]],
    [".NET and ASP.NET; the net result", [".NET", "ASP.NET"]],
    ["GD&T, R&S instruments, TCP/IP", ["GD&T", "Rohde & Schwarz", "TCP/IP"]],
    ["oscilloscopes, strain gauges and logic analyzers", ["Oscilloscope", "Strain Gauge", "Logic Analyzer"]],
    ["Swift’s concurrency and LLVM's passes", ["Swift", "LLVM"]],
    ["Objective- C, java programming and JAVA code", ["Objective-C", "Java", "Java"]],
    [
      "Spark, PySpark and Spark SQL on Kafka and Kafka Streams",
      ["Spark", "PySpark", "Spark SQL", "Kafka", "Kafka Streams"],
    ],
    ["LTE, LTE-M and LoRaWAN; UN38.3", ["LTE", "LTE-M", "LoRaWAN", "UN 38.3"]],
    ["Perl, Python or SKILL; Sketch, Figma and XD", ["Perl", "Python", "SKILL", "Sketch", "Figma", "Adobe XD"]],
    ["Experience in Metal; Metal Shaders; Modbus, OPC", ["Metal", "Metal", "Modbus", "OPC UA"]],
    ["ROS, OpenCV; knowledge of ROS", ["ROS", "OpenCV", "ROS"]],
    ["Synopsys PrimeTime, Cadence Stratus and Xilinx Zynq", ["PrimeTime", "Stratus", "Zynq"]],
    ["Synopsys or Cadence tools", ["Synopsys", "Cadence"]],
    ["PL-SQL, SAP S4 HANA and MIPI C/D-PHY", ["PL/SQL", "SAP S/4HANA", "MIPI D-PHY"]],
    ["DRAM, NAND Flash, NOR Flash, Flash storage", ["DRAM", "NAND", "NOR Flash"]],
    ["React, npm and NPM; Azure AD", ["React", "npm", "npm", "Microsoft Entra ID"]],
    ["Vector CANoe or CANoe, IBM Aspera or Aspera", ["CANoe", "CANoe", "Aspera", "Aspera"]],
    ["Intel Embree and Nvidia OptiX; ICP-AES, ICP-OES", ["Embree", "OptiX", "ICP-OES", "ICP-OES"]],
    ["App Annie, UserTesting.com, Johnson Controls Metasys", ["data.ai", "UserTesting", "Metasys"]],
    ["Cisco ACI on Cisco Nexus, with sFlow and NetFlow", ["Cisco ACI", "Cisco", "sFlow", "NetFlow"]],
    ["swiftc, xcodebuild, actool, codesign", ["swiftc", "xcodebuild", "actool", "codesign"]],
    [
      "a function generator, an AWG, RF attenuators and shield boxes",
      ["Function Generator", "Arbitrary Waveform Generator", "Attenuator", "Shield Box"],
    ],
  ])("finds the names in “%s”", (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it.each([
    ["Strong skills in Go, Python or Rust", ["Go", "Python", "Rust"]],
    ["Experience with Go", ["Go"]],
    ["Proficiency in C", ["C"]],
    ["Expert-level C, assembly language", ["C", "Assembly"]],
    ["Excellent C and systems programming skills", ["C"]],
    ["Strong C and embedded skills", ["C"]],
    ["CAN, LIN and Ethernet", ["CAN", "LIN", "Ethernet"]],
    ["Vision, Core ML and ARKit frameworks", ["Vision", "Core ML", "ARKit"]],
    ["Languages: R", ["R"]],
    ["R programming and SQL", ["R", "SQL"]],
    ["Shell scripting", ["Shell"]],
    ["Perl, Python or shell", ["Perl", "Python", "Shell"]],
    ["Proficient in Pages, Numbers and Keynote", ["Pages", "Numbers", "Keynote"]],
    ["Proficient with Excel and Word", ["Excel", "Word"]],
    ["Advanced Excel skills", ["Excel"]],
    ["Java, Spring and REST services", ["Java", "Spring", "REST"]],
    ["Swift or Objective-C on Apple’s platforms", ["Swift", "Objective-C"]],
    ["Data pipelines in Spark", ["Spark"]],
    ["Graphics APIs (Metal, Vulkan)", ["Metal", "Vulkan"]],
    ["Build tools such as Make, Ant or CMake", ["Make", "Ant", "CMake"]],
    ["Ansible, Chef or Puppet", ["Ansible", "Chef", "Puppet"]],
    ["Node.js with Express", ["Node.js", "Express"]],
    ["experience in c/c++", ["C", "C++"]],
    ["XCTest, Quick/Nimble and The Composable Architecture", ["XCTest", "Nimble", "The Composable Architecture"]],
    ["Kubernetes with Harbor, Rook and Longhorn", ["Kubernetes", "Harbor", "Rook", "Longhorn"]],
    ["Spring, Jackson and Gson", ["Spring", "Jackson", "Gson"]],
    ["JAX, XLA and TPU", ["JAX", "XLA", "TPU"]],
    ["programming in python, java, swift or rust", ["Python", "Java", "Swift", "Rust"]],
    ["react, angular and vue", ["React", "Angular", "Vue.js"]],
    ["virtuoso, spectre, calibre and hspice", ["Cadence Virtuoso", "Spectre", "Calibre", "HSPICE"]],
    ["Lab gear (oscilloscopes, power supplies)", ["Oscilloscope", "Power Supply"]],
    ["Greenhouse, iCIMS or Lever", ["Greenhouse", "iCIMS", "Lever"]],
    ["SAP S/4HANA and SAP EWM", ["SAP S/4HANA", "SAP EWM"]],
    ["Solder to J-STD-001 and IPC-A-610", ["J-STD-001", "IPC-A-610"]],
    ["Terraform, OPA and Kyverno", ["Terraform", "Open Policy Agent", "Kyverno"]],
    ["EC2, EBS, EFS and ELB", ["Amazon EC2", "Amazon EBS", "Amazon EFS", "ELB"]],
    ["ETL from RDF, OWL and SHACL", ["RDF", "OWL", "SHACL"]],
    ["Tests in assembly, C, or vectors", ["Assembly", "C"]],
    ["C-based models and Go-based services", ["C", "Go"]],
    ["We use Cadence tools", ["Cadence"]],
    ["Xcelium and/or VCS CoSim", ["Xcelium", "VCS"]],
    ["Advanced proficiency in Final Cut Pro and Logic Pro", ["Final Cut Pro", "Logic Pro"]],
    ["Radios such as Wi-Fi, Thread and NFC", ["Wi-Fi", "Thread", "NFC"]],
    ["Ticketing in Remedy or ServiceNow", ["BMC Remedy", "ServiceNow"]],
    ["Boards in Jira, Rally or Trello", ["Jira", "Rally", "Trello"]],
    ["Cuts made in Premiere and After Effects", ["Premiere Pro", "After Effects"]],
    ["Bench scopes, multimeters and a caliper", ["Oscilloscope", "Digital Multimeter", "Caliper"]],
    ["Simulation in Fluent and Icepak", ["Ansys Fluent", "Icepak"]],
    ["Cloud services (EC2, S3, IAM and VPC)", ["Amazon EC2", "Amazon S3", "AWS IAM", "Amazon VPC"]],
    ["Testers of Anritsu, RS or Keysight", ["Anritsu", "Rohde & Schwarz", "Keysight"]],
    ["Swift", ["Swift"]],
    ["Rust, a plus; Go is preferred", ["Rust", "Go"]],
    ["Java development experience", ["Java"]],
    ["Swift (nice to have)", ["Swift"]],
    ["Expertise in modern C", ["C"]],
    ["Android development", ["Android"]],
    ["All iOS, macOS and watchOS devices", ["iOS", "macOS", "watchOS"]],
    ["Tableau, Looker or Mode", ["Tableau", "Looker", "Mode"]],
    ["HLS, DASH and CMAF", ["HTTP Live Streaming", "MPEG-DASH", "CMAF"]],
    ["Notation in Sibelius, Dorico or Finale", ["Sibelius", "Dorico", "Finale"]],
    ["Thread Mesh Network technology", ["Thread"]],
    ["Protocols: LTE/NR, and knowledge of NR", ["LTE", "5G NR", "5G NR"]],
    ["DMMs, SMU and AWG", ["Digital Multimeter", "Source Measure Unit", "Arbitrary Waveform Generator"]],
    ["Agents over MCP servers, and experience with MCP", ["MCP", "MCP"]],
    ["Firewalls of Cisco, Juniper and Palo Alto", ["Cisco", "Juniper", "Palo Alto Networks"]],
    [
      "Google Analytics and GTM; Manhattan or Blue Yonder",
      ["Google Analytics", "Google Tag Manager", "Manhattan Associates", "Blue Yonder"],
    ],
    ["NTP and PTP", ["NTP", "PTP"]],
    ["DSC, TGA and DMA", ["DSC", "TGA", "Dynamic Mechanical Analysis"]],
    ["SAP SD, MM and BRF+ experience", ["SAP SD", "SAP MM", "SAP BRFplus"]],
    ["Configure Oracle Data Guard and RAC", ["Oracle Data Guard", "Oracle RAC"]],
    ["Monitoring with Datadog, OEM or Grafana", ["Datadog", "Oracle Enterprise Manager", "Grafana"]],
    ["Visualise with Hue, Hive and Tez", ["Hue", "Hive", "Apache Tez"]],
    ["UEFI or EFI, ACPI and device trees in a Device Tree", ["UEFI", "UEFI", "ACPI", "Device Tree"]],
  ])("finds a name that is a word where it is meant: “%s”", (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it.each([
    "Own the go to market plan, and go-to-market strategy",
    "Go above and beyond, and Go Live with us",
    "Go and build software that people love",
    "A company in Series C, with C-level and C-suite partners",
    "R&D, R & D and Vitamin C",
    "A swift response to partners",
    "Thread safety and Thread pools, in depth",
    "Remedy what audits find; Rally teams around a goal",
    "Premiere events for press",
    "Based in Aurora, Colorado, in Cypress, California or in Phoenix, Arizona",
    "A high-caliper team",
    "Fluent in German; native or Fluent in French",
    "Tracking of MQL and SQL, and Sales Qualified Leads (SQL)",
    "Solder paste inspection (SPI), SPI/AOI data",
    "Experience in Motion Design and Motion Graphics",
    "Experience in Assembly and Test, Final Assembly and Assembly Processes",
    "Scopes of projects; IAM reviews of access",
    "Excel at what you do; you excel in teams",
    "Excel in a fast-paced team",
    "Web pages with many numbers",
    "You spark ideas and joy",
    "A shell company, rust-proof",
    "Sheet metal, Sheet Metal fabrication and bare-metal work",
    "Subject Matter Expert",
    "The rest of us take a rest; REACH out",
    "Express yourself in a word, and get access to all",
    "Access control systems",
    "Vision, motion and assembly on the line",
    "Assembly of products, molding and assembly",
    "Make a difference, and make things",
    "React to change; react quickly",
    "Ruby red, an ant, a chef and a puppet",
    "Unity among peers, metal housings, a fusion of ideas",
    "You shake hands; a scheme of work",
    "Package/SIP/module design",
    "Guide and mentor; Mentor and guide engineers",
    "Global Supply Manager (GSM)",
    "The teams behind Final Cut Pro, Logic Pro, iMovie and GarageBand",
    "Repairs iOS devices",
    "Access reviews; Box office",
    "Metal parts; Metal and plastic parts",
    "Spring 2027 internship",
    "Fluent communication skills in English",
    "Read https://example.com/python/swift first",
    "Phoenix, Arizona; Hong Kong; a spring internship",
    "High calibre people, avid readers, angular forms, a catalyst for change",
    "Machine learning, object-oriented programming, CI/CD, agile methods",
    "iPhone, iPad, Mac, Apple Watch, Siri and Apple Vision Pro",
    "A broad canvas; canvases",
    "Experience with power supplies and converters, in power supply design",
    "Swift and rust-free; react and excel in spring; people of high calibre, the spectre of spice",
    "A Prolific author on a Runway; Lever arms, Dynamo effects, Rockwell hardness",
    "TPU and silicone housings; Maze of Aladdin",
    "A degreed engineer; Degreed accountants; nimble teams that harbor hope backstage",
    "A duo with Jackson on meteors, and a stimulus for Drake",
    "Experience with a FICO score; MSE loss; OPA amplifiers",
    "The smartest people on a global platform",
    "Processes or tools, data tables, core data of the business, pure data",
    "Fast and open APIs for design experts; a review board",
    "Carbon black and other pigments; on pager duty; grandma",
    "Country Manager (DOM), human-computer interaction (HCI)",
    "Knowledge of Plastic, Metal and Glass parts; experience with Metal finishing, Metal forming",
    "REQUIRED SKILL SET; KEY SKILL: experience design (XD)",
    "Optical proximity correction (OPC); return on sales (ROS); the developer program (ADP)",
    "Bug bash events, Keynote speakers and MQL to SQL conversion near Brompton Road",
    "New product management (NPM); the wave of the future; you gladly squish bugs",
    "An avalanche photodiode (APD), laser attenuators; a primo location for an elf",
    "A cohere team, cohesive; a disguise; discord among teams",
    "Numbers",
    "Motion graphics is a plus; access is preferred",
    "Swift development of new features; Unity of team experience",
    "Mac and iOS devices; iOS devices and macOS devices",
    "High-level synthesis (HLS)",
    "The grand finale, a nuance, a seismic shift; whimsical packs and PACs",
    "Denoising (NR) and demosaicing; DCT and wavelets",
    "DSO and other ratios; MCP packages; a PLC (product life cycle); 22 AWG wires",
    "Medical Science Liaison (MSL)",
    "PTP (procure to pay); the SPM role; SMU students",
    "Premiere events; a World Premiere; Phrase it well",
    "SMT, SPI, AOI and ICT; SPI inspection",
    "Offices in Palo Alto and Manhattan; a delta of prices; DMA and caches",
    "Fall and Spring terms; Spring and Summer 2026",
    "Work with OEM partners, ODM and OEM factories; an SD card; a hue of blue",
    "CNC machining, SMT lines and injection molding",
    "Entrust us with your ideas; the city of Darwin; a diameter of 5 mm",
    "The gatekeeper of quality; a lever, a bower and a mongoose",
    "Experience in R & D and in R and D",
    "Experience with Rust and corrosion prevention",
    "Experience as Sous Chef",
  ])("finds none in “%s”", (line) => {
    expect(namesIn(line)).toEqual([]);
  });

  it("lets the company of a word decide which of its meanings is meant", () => {
    expect(namesIn("Audits for PCI, SOC 2 and SOX")).toEqual(["PCI DSS", "SOC 2", "SOX"]);
    expect(namesIn("Buses such as PCI, USB and I2C")).toEqual(["PCI", "USB", "I2C"]);
    expect(namesIn("Models such as BERT or LLaMA, in PyTorch")).toEqual(["BERT", "LLaMA", "PyTorch"]);
    expect(namesIn("Equipment such as BERT, oscilloscopes")).toEqual(["BERT Tester", "Oscilloscope"]);
    expect(namesIn("SIP, RTP and UDP")).toEqual(["SIP", "RTP", "UDP"]);
    expect(namesIn("3GPP layers: RRC, RLC and NAS; network-attached storage (NAS) over NFS")).toEqual([
      "3GPP",
      "RRC",
      "RLC",
      "NAS",
      "NFS",
    ]);
    expect(namesIn("Bluetooth GATT and HCI; human-computer interaction (HCI)")).toEqual([
      "Bluetooth",
      "GATT",
      "Bluetooth HCI",
    ]);
    expect(namesIn("HTML, CSS and DOM")).toEqual(["HTML", "CSS", "DOM"]);
  });

  it("reads names that stand in Japanese, Chinese, German and Korean text", () => {
    expect(namesIn("PythonやSwiftを使った開発経験、Excelの知識")).toEqual(["Python", "Swift", "Excel"]);
    expect(namesIn("熟练使用Excel和Python编程")).toEqual(["Excel", "Python"]);
    expect(namesIn("Gute Excel-Kenntnisse und Erfahrung mit SAP")).toEqual(["Excel", "SAP"]);
    expect(namesIn("Python을 사용한 개발")).toEqual(["Python"]);
    expect(namesIn("精通 Java 或 Go 语言")).toEqual(["Java", "Go"]);
    expect(namesIn("C语言")).toEqual(["C"]);
    expect(namesIn("Maîtrise d’Excel, de Keynote et de Numbers")).toEqual(["Excel", "Keynote", "Numbers"]);
  });

  it("says where each name stands", () => {
    const line = "Bring C, Wi-Fi and Node.js along";
    expect(findSkills(line, index).map(({ start, end }) => line.slice(start, end))).toEqual(["C", "Wi-Fi", "Node.js"]);
  });
});
