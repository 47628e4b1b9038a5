// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab.h"
#include "shared/lab/template_problem.h"

namespace hms {

/// The benches by code.
struct ListLabs {
    static constexpr QLatin1StringView kMethod{"labs.list"};
    using Response = QList<Lab>;

    std::optional<bool> includeInactive;

    static void visit(auto &self, auto &&field) { field("includeInactive", self.includeInactive); }
};

/// Creates (no id) or edits. Errors: NOT_FOUND (lab, department), CONFLICT (the code is taken, or it was
/// edited meanwhile; {current}).
struct SaveLab : LabFacts {
    static constexpr QLatin1StringView kMethod{"labs.save"};
    using Response = Lab;

    std::optional<LabId> id;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        LabFacts::visit(self, field);
        field("rowVersion", self.rowVersion);
    }
};

/// The catalogue. With a text the tests it may mean, best first: by code, then by how words of the name (in
/// any language) or of a synonym begin. Without one all of them by English name, a page at a time.
struct ListTestTypes {
    static constexpr QLatin1StringView kMethod{"testTypes.list"};
    using Response = QList<TestType>;

    std::optional<QString> text;
    std::optional<LabId> labId;
    std::optional<bool> includeInactive;
    std::optional<TestTypeId> after; ///< The last test of the page before; not with a text.
    std::optional<int> limit;        ///< Default 50; 20 with a text.

    static void visit(auto &self, auto &&field)
    {
        field("text", self.text, Text{1, 80});
        field("labId", self.labId);
        field("includeInactive", self.includeInactive);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

/// Creates (no id) or edits a test; its form is saved by testTemplates.save. Errors: NOT_FOUND (testType,
/// lab, member), INVALID (labelColour; synonyms: an empty or too long one; urgentTurnaroundMinutes above the
/// routine one; isPanel {problem: "fixed"}; memberIds {problem: "tooShort": a panel without members,
/// "unknown": members of what is no panel, "range": a panel, the panel itself or a member twice}), CONFLICT
/// (the code is taken, or it was edited meanwhile; {current}).
struct SaveTestType : TestTypeFacts {
    static constexpr QLatin1StringView kMethod{"testTypes.save"};
    using Response = TestType;

    std::optional<TestTypeId> id;
    QList<TestTypeId> memberIds; ///< Of a panel, in their order.
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        TestTypeFacts::visit(self, field);
        field("memberIds", self.memberIds, Items{0, 40});
        field("rowVersion", self.rowVersion);
    }
};

/// One version of a test's form. Versions are never changed; results keep the one they were entered with.
struct TestTemplateVersion {
    TestTemplateId id;
    TestTypeId testTypeId;
    int version = 0;
    int latestVersion = 0;
    QJsonObject document;             ///< shared/lab/template.h reads it.
    std::optional<QString> createdBy; ///< Empty: came with the product.
    QDateTime createdAt;
    int rowVersion = 0; ///< Of the test; sent back by testTemplates.save.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("testTypeId", self.testTypeId);
        field("version", self.version);
        field("latestVersion", self.latestVersion);
        field("document", self.document);
        field("createdBy", self.createdBy);
        field("createdAt", self.createdAt);
        field("rowVersion", self.rowVersion);
    }
};

/// Without a version the latest. Errors: NOT_FOUND (testType, template).
struct GetTestTemplate {
    static constexpr QLatin1StringView kMethod{"testTemplates.get"};
    using Response = TestTemplateVersion;

    TestTypeId testTypeId;
    std::optional<int> version;

    static void visit(auto &self, auto &&field)
    {
        field("testTypeId", self.testTypeId);
        field("version", self.version, Range{1, 1'000'000});
    }
};

/// Makes the next version; the same document again is the version that is there. Errors: NOT_FOUND
/// (testType), INVALID (document {problem: slug, pointer: JSON pointer of the first bad place}; testTypeId
/// {problem: "range"}: a panel has no form), CONFLICT (the test or its form was edited meanwhile; {current:
/// the test}).
struct SaveTestTemplate {
    static constexpr QLatin1StringView kMethod{"testTemplates.save"};
    using Response = TestTemplateVersion;

    TestTypeId testTypeId;
    QJsonObject document;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("testTypeId", self.testTypeId);
        field("document", self.document);
        field("rowVersion", self.rowVersion);
    }
};

/// What testTemplates.save would say of a document, all of it at once. For the form designer.
struct CheckTestTemplate {
    static constexpr QLatin1StringView kMethod{"testTemplates.check"};
    struct Response {
        QList<TemplateProblem> problems; ///< Empty: may be saved.

        static void visit(auto &self, auto &&field) { field("problems", self.problems); }
    };

    QJsonObject document;

    static void visit(auto &self, auto &&field) { field("document", self.document); }
};

} // namespace hms
