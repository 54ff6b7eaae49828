package personnel

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Requirement is what a post asks of whoever fills it. What is not stated is unknown to the rules that read it, and
// never read as asking for nothing. The zero Requirement states nothing. Requirements compare with ==.
//
// Its JSON form is an object without what is not stated; that of the zero Requirement is an empty one.
type Requirement struct {
	// Language is the language of operation, whatever the region; [language.Und] where that is not stated.
	Language language.Tag
	// Level is the level asked for in that language; [NoLevel] where none is.
	Level Level
	// Armed is whether the post is armed.
	Armed policy.Answer
	// Role is what the officer will do.
	Role arrangement.Role
	// Skills are what the officer has to know; [SkillsOf] without any where nothing is asked for.
	Skills SkillSet
	// Band is the lowest band of home rank from which the post is filled; [ConstableBand] where any will do.
	Band RankBand
	// Rank is the rank of the post itself, or no more than its band. It may be above the home rank of who fills it.
	Rank Rank
	// Medical is what the mission asks of the health of those who serve in it.
	Medical MedicalProfile
}

// IsZero says whether nothing is stated.
func (r Requirement) IsZero() bool { return r == Requirement{} }

// Check lists what is wrong with what is stated, each at the key of its JSON form: a tag that names no language; a
// level, an answer, a role, a band or a profile that is none; a faulty rank.
func (r Requirement) Check() error {
	var faults fault.List
	checkLanguage(&faults, "language", r.Language)
	fault.AddCode(&faults, "level", r.Level, ParseLevel)
	fault.AddCode(&faults, "armed", r.Armed, policy.ParseAnswer)
	fault.AddCode(&faults, "role", r.Role, arrangement.ParseRole)
	fault.AddCode(&faults, "band", r.Band, ParseRankBand)
	faults.AddError("rank", r.Rank.Check())
	fault.AddCode(&faults, "medical", r.Medical, ParseMedicalProfile)
	return faults.Err()
}

type requirementJSON struct {
	Language language.Tag     `json:"language,omitzero"`
	Level    Level            `json:"level,omitzero"`
	Armed    policy.Answer    `json:"armed,omitzero"`
	Role     arrangement.Role `json:"role,omitzero"`
	Skills   SkillSet         `json:"skills,omitzero"`
	Band     RankBand         `json:"band,omitzero"`
	Rank     Rank             `json:"rank,omitzero"`
	Medical  MedicalProfile   `json:"medical,omitzero"`
}

// MarshalJSON writes the requirement as an object. A code that is none is a fault.
func (r Requirement) MarshalJSON() ([]byte, error) { return json.Marshal(requirementJSON(r)) }

// UnmarshalJSON reads what [Requirement.MarshalJSON] writes. All faults are reported together, and leave the Requirement
// as it was.
func (r *Requirement) UnmarshalJSON(data []byte) error {
	var read Requirement
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("language", &read.Language)
		o.Optional("level", &read.Level)
		o.Optional("armed", &read.Armed)
		o.Optional("role", &read.Role)
		o.Optional("skills", &read.Skills)
		o.Optional("band", &read.Band)
		o.Optional("rank", &read.Rank)
		o.Optional("medical", &read.Medical)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// Post is a job in a mission that officers fill: the one type that selection fills and a mission holds over time. Each
// place in it is a position. The zero Post has none. Posts compare with ==.
//
// Its JSON form is an object without what is not stated; that of the zero Post is an empty one.
type Post struct {
	// ID is the code under which the caller keeps the post.
	ID string
	// Title is what people read for the post.
	Title bilingual.Text
	// Positions is how many officers it takes; 1 or more.
	Positions int
	// Priority is how much filling one of its positions counts beside one of other posts; 1 or more.
	Priority int
	// Requirement is what it asks of each of them.
	Requirement Requirement
}

// IsZero says whether it is no post.
func (p Post) IsZero() bool { return p == Post{} }

var (
	wantPositions = bilingual.Text{English: "a number of positions, 1 or more", French: "un nombre de postes, 1 ou plus"}
	wantPriority  = bilingual.Text{English: "a priority, 1 or more", French: "une priorité, 1 ou plus"}
)

// Check lists what is wrong with the post, each at the key of its JSON form: no ID or title, a number of positions or a
// priority below 1, a faulty requirement.
func (p Post) Check() error {
	var faults fault.List
	checkID(&faults, "id", p.ID)
	checkName(&faults, "title", p.Title)
	checkPositive(&faults, "positions", p.Positions, wantPositions)
	checkPositive(&faults, "priority", p.Priority, wantPriority)
	faults.AddError("requirement", p.Requirement.Check())
	return faults.Err()
}

// checkPositive complains of a number below 1.
func checkPositive(faults *fault.List, at fault.Path, n int, accepted bilingual.Text) {
	if n < 1 {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at, Given: given(n), Accepted: accepted})
	}
}

// given is a number as people read it.
func given(n int) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string { return bilingual.Whole(tag, n) })
}

type postJSON struct {
	ID          string         `json:"id,omitzero"`
	Title       bilingual.Text `json:"title,omitzero"`
	Positions   int            `json:"positions,omitzero"`
	Priority    int            `json:"priority,omitzero"`
	Requirement Requirement    `json:"requirement,omitzero"`
}

// MarshalJSON writes the post as an object. A code that is none is a fault, and so is a title in one language only: it
// could not be read again.
func (p Post) MarshalJSON() ([]byte, error) { return json.Marshal(postJSON(p)) }

// UnmarshalJSON reads what [Post.MarshalJSON] writes. All faults are reported together, and leave the Post as it was.
func (p *Post) UnmarshalJSON(data []byte) error {
	var read Post
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		o.Optional("positions", &read.Positions)
		o.Optional("priority", &read.Priority)
		o.Optional("requirement", &read.Requirement)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}
