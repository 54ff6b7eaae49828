package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Rulebook is policies of any subjects as one document, a [Chapter] each, to be read, printed, kept and compared without
// the policies at hand:
//
//	policy.Rulebook{Chapters: []policy.Chapter{personnel.UnitedNations().Chapter(), training.Readiness(courses).Chapter()}}
//
// Nothing in it is kept by hand: it says what the policies hold. The zero Rulebook has no chapters.
//
// Its JSON form is an object without what is not stated.
type Rulebook struct {
	// Chapters are the policies in the order in which they are read.
	Chapters []Chapter `json:"chapters,omitzero"`
}

// Chapter is one [Policy] in a [Rulebook]: what it is called, and its rules in their order. The zero Chapter is none.
//
// Its JSON form is an object without what is not stated.
type Chapter struct {
	// ID is the ID of the policy.
	ID string `json:"id,omitzero"`
	// Title is the name of the policy.
	Title bilingual.Text `json:"title,omitzero"`
	// Articles are the rules in the order of the policy.
	Articles []Article `json:"articles,omitzero"`
}

// Chapter is all of the policy that people can read, for a [Rulebook].
func (p Policy[S]) Chapter() Chapter {
	c := Chapter{ID: p.id, Title: p.title, Articles: make([]Article, len(p.rules))}
	for i, rule := range p.rules {
		c.Articles[i] = rule.article()
	}
	return c
}

// IsZero says whether it is no chapter.
func (c Chapter) IsZero() bool { return c.ID == "" && c.Title.IsZero() && c.Articles == nil }

// On is the chapter with the rules that are in force on the day, each with all of its limits over time.
func (c Chapter) On(day calendar.Date) Chapter {
	var inForce []Article
	for _, article := range c.Articles {
		if _, found := article.Limit.On(day); found {
			inForce = append(inForce, article)
		}
	}
	c.Articles = inForce
	return c
}

// On is the rulebook with the rules that are in force on the day, each with all of its limits over time. A chapter of
// which no rule is in force is left out.
func (b Rulebook) On(day calendar.Date) Rulebook {
	var inForce Rulebook
	for _, chapter := range b.Chapters {
		if chapter = chapter.On(day); len(chapter.Articles) > 0 {
			inForce.Chapters = append(inForce.Chapters, chapter)
		}
	}
	return inForce
}

// Articles are the rules of all chapters in their order.
func (b Rulebook) Articles() iter.Seq[Article] {
	return func(yield func(Article) bool) {
		for _, chapter := range b.Chapters {
			for _, article := range chapter.Articles {
				if !yield(article) {
					return
				}
			}
		}
	}
}

// Article is the rule with that ID, and whether there is one.
func (b Rulebook) Article(id string) (Article, bool) {
	for article := range b.Articles() {
		if article.ID == id {
			return article, true
		}
	}
	return Article{}, false
}

// Sources are the documents that the rules, their scopes and their limits cite, each once, in the order in which they are first cited.
func (b Rulebook) Sources() iter.Seq[Source] {
	return func(yield func(Source) bool) {
		seen := make(map[Source]bool)
		first := func(c Citation) bool { // false where the reader has enough
			if c.Source.IsZero() || seen[c.Source] {
				return true
			}
			seen[c.Source] = true
			return yield(c.Source)
		}
		for article := range b.Articles() {
			for _, basis := range article.bases() {
				if !first(basis) {
					return
				}
			}
		}
	}
}

// Strengths are how many rules rest on a basis of each strength. What their limits rest on is not counted: that a rule is
// stated says nothing of the day from which it is taken to be in force.
func (b Rulebook) Strengths() map[Strength]int {
	count := make(map[Strength]int)
	for article := range b.Articles() {
		count[article.Basis.Strength]++
	}
	return count
}

// Check lists what is wrong with the rulebook: what [Article.Check] finds, chapters without an ID, a title or a rule, and
// two chapters or two rules with one ID, wherever they stand.
func (b Rulebook) Check() error {
	var faults fault.List
	chapters, articles := make(map[string]fault.Path), make(map[string]fault.Path)
	for i, chapter := range b.Chapters {
		at := fault.Path("chapters").Index(i)
		var named fault.List
		checkNamed(&named, chapter.ID, chapter.Title)
		faults = append(faults, named.Under(at)...)
		addOnce(&faults, chapters, chapter.ID, at)
		if len(chapter.Articles) == 0 {
			faults.Add(fault.Absent(at.Key("articles"), bilingual.Text{English: "at least one rule", French: "au moins une règle"}))
		}
		for j, article := range chapter.Articles {
			at := at.Key("articles").Index(j)
			faults = append(faults, article.check().Under(at)...)
			addOnce(&faults, articles, article.ID, at)
		}
	}
	return faults.Err()
}

// addOnce adds a fault where something else has the ID, and else remembers where it stands. What has no ID is faulty
// already.
func addOnce(faults *fault.List, first map[string]fault.Path, id string, at fault.Path) {
	if earlier, found := first[id]; found {
		faults.Add(fault.Fault{
			Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(id), Accepted: otherThan(earlier),
		})
	} else if id != "" {
		first[id] = at
	}
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Chapter as it was.
func (c *Chapter) UnmarshalJSON(data []byte) error {
	var read Chapter
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		fault.Items(o, "articles", &read.Articles)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Rulebook as it was.
func (b *Rulebook) UnmarshalJSON(data []byte) error {
	var read Rulebook
	err := fault.Decode(data, func(o *fault.Object) { fault.Items(o, "chapters", &read.Chapters) })
	if err != nil {
		return err
	}
	*b = read
	return nil
}
