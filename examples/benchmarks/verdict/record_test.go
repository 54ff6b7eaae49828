package verdict

import (
	"regexp"
	"strings"

	"github.com/cedar-policy/cedar-go"

	"github.com/canpolice/ipp/personnel"
)

// record is the officer, the post and the tour as the program keeps them, with lists of languages and tours; days are
// whole numbers such as 20080501. What is not stated is left out.
func record(c personnel.Candidate) map[string]any {
	all := flat(c)
	officer, post, days := map[string]any{}, map[string]any{}, map[string]any{}
	for name, value := range all {
		switch name {
		case "born", "sworn", "retired", "licence", "driving", "cleared", "computer", "status":
			officer[name] = value
		case "armed":
			post[name] = value
		case "from", "last":
			days[name] = value
		}
	}
	officer["integrity"] = without(map[string]any{"state": all["integrityState"], "self": all["integritySelf"]})
	officer["firearms"] = without(map[string]any{"assembly": all["assembly"], "near": all["near"], "far": all["far"]})
	if c.Officer.Languages != nil {
		languages := []any{}
		for _, a := range c.Officer.Languages {
			one := flat(personnel.Candidate{
				Officer:     personnel.Officer{Languages: []personnel.LanguageAssessment{a}},
				Requirement: personnel.Requirement{Language: a.Language},
			})
			delete(one, "from")
			delete(one, "last")
			one["language"] = a.Language.String()
			languages = append(languages, one)
		}
		officer["languages"] = languages
	}
	if c.Officer.Tours != nil {
		tours := []any{}
		for _, t := range c.Officer.Tours {
			tours = append(tours, map[string]any{"from": asNumber(t.Period.From()), "until": asNumber(t.Period.Until())})
		}
		officer["tours"] = tours
	}
	post["language"] = c.Requirement.Language.String()
	return map[string]any{"officer": officer, "post": post, "tour": days}
}

func without(values map[string]any) map[string]any {
	for name, value := range values {
		if value == nil {
			delete(values, name)
		}
	}
	return values
}

// places are where the record holds what the flat expressions name.
var places = map[string]string{
	"from": "tour.from", "last": "tour.last", "armed": "post.armed",
	"integrityState": "officer.integrity.state", "integritySelf": "officer.integrity.self",
	"born": "officer.born", "sworn": "officer.sworn", "retired": "officer.retired", "licence": "officer.licence",
	"driving": "officer.driving", "cleared": "officer.cleared", "computer": "officer.computer", "status": "officer.status",
	"assembly": "officer.firearms.assembly", "near": "officer.firearms.near", "far": "officer.firearms.far",
}

var word = regexp.MustCompile(`"[^"]*"|[A-Za-z]+`)

// celOfRecord are the rules of CEL on the record.
func celOfRecord(r rule) string {
	switch r.name {
	case "reading", "listening", "writing", "interview":
		return `officer.languages.exists(l, l.language == post.language && l.` + r.cel + `)`
	case "tested-within":
		return `officer.languages.exists(l, l.language == post.language && l.tested <= tour.from && tour.from < l.tested + 20000)`
	case "earlier-mission":
		return `officer.tours.exists(t, t.from <= tour.from)`
	case "rest":
		return `officer.tours.all(t, t.until + 10000 <= tour.from)`
	}
	return word.ReplaceAllStringFunc(r.cel, func(name string) string {
		if place, ok := places[name]; ok {
			return place
		}
		return name
	})
}

// regoOfRecord is the module of Rego on the record.
func regoOfRecord() string {
	var text strings.Builder
	text.WriteString("package ipp\n" + inRecord(regoHelpers))
	text.WriteString(`
scores := l if { some l in input.officer.languages; l.language == input.post.language }
tested_then if { scores.tested <= input.tour.from; input.tour.from < scores.tested + 20000 }
been_abroad if { some t in input.officer.tours; t.from <= input.tour.from }
rested if { every t in input.officer.tours { t.until + 10000 <= input.tour.from } }
`)
	for _, r := range rules {
		holds := inRecord(r.rego)
		switch r.name {
		case "reading", "listening", "writing", "interview":
			holds = "scores." + r.cel
		case "tested-within":
			holds = "tested_then"
		case "earlier-mission":
			holds = "been_abroad"
		case "rest":
			holds = "rested"
		}
		text.WriteString("failing contains \"" + r.name + "\" if not " + holds + "\n")
	}
	return text.String()
}

var inputName = regexp.MustCompile(`input\.([A-Za-z]+)`)

func inRecord(text string) string {
	return inputName.ReplaceAllStringFunc(text, func(name string) string {
		if place, ok := places[strings.TrimPrefix(name, "input.")]; ok {
			return "input." + place
		}
		return name
	})
}

// cedarOfRecord are the rules of Cedar on the record: the officer is the principal, the post the resource, the tour the
// context. Cedar goes through no list: the languages are a record with a name for each, and the first and the last day
// abroad are picked out beforehand.
func cedarOfRecord(r rule) string {
	inEach := func(condition string) string {
		return `(resource.language == "en" && ` + strings.ReplaceAll(condition, "@", "principal.languages.en") + `) || ` +
			`(resource.language == "fr" && ` + strings.ReplaceAll(condition, "@", "principal.languages.fr") + `)`
	}
	switch r.name {
	case "reading", "listening", "writing", "interview":
		return inEach(`@.` + r.cel)
	case "tested-within":
		return inEach(`@.tested <= context.from && context.from < @.tested + 20000`)
	case "earlier-mission", "rest":
		return strings.NewReplacer("context.firstAbroad", "principal.firstAbroad", "context.homeAgain", "principal.homeAgain").Replace(r.cedar)
	}
	return contextName.ReplaceAllStringFunc(r.cedar, func(name string) string {
		place := places[strings.TrimPrefix(name, "context.")]
		return strings.NewReplacer("officer.", "principal.", "post.", "resource.", "tour.", "context.").Replace(place)
	})
}

var contextName = regexp.MustCompile(`context\.[A-Za-z]+`)

func cedarValue(value any) cedar.Value {
	switch value := value.(type) {
	case int64:
		return cedar.Long(value)
	case bool:
		return cedar.Boolean(value)
	case string:
		return cedar.String(value)
	case map[string]any:
		fields := cedar.RecordMap{}
		for name, field := range value {
			fields[cedar.String(name)] = cedarValue(field)
		}
		return cedar.NewRecord(fields)
	}
	panic("no such value")
}

// cedarOfficer are the entities and the request of a candidate.
func cedarOfficer(c personnel.Candidate) (cedar.EntityMap, cedar.Request) {
	all := record(c)
	officer, post := all["officer"].(map[string]any), all["post"].(map[string]any)
	if list, ok := officer["languages"].([]any); ok {
		byName := map[string]any{}
		for _, l := range list {
			byName[l.(map[string]any)["language"].(string)] = l
		}
		officer["languages"] = byName
	}
	if _, ok := officer["tours"]; ok {
		delete(officer, "tours")
		picked := flat(c)
		officer["firstAbroad"], officer["homeAgain"] = picked["firstAbroad"], picked["homeAgain"]
	}
	who, where := cedar.NewEntityUID("Officer", "o-1"), cedar.NewEntityUID("Post", "p-1")
	entities := cedar.EntityMap{
		who:   {UID: who, Attributes: cedarValue(officer).(cedar.Record)},
		where: {UID: where, Attributes: cedarValue(post).(cedar.Record)},
	}
	return entities, cedar.Request{
		Principal: who, Action: cedar.NewEntityUID("Action", "go"), Resource: where,
		Context: cedarValue(all["tour"]).(cedar.Record),
	}
}
