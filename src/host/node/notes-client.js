/**
 * Tests only. The npm package of Office.js ends at ExcelApi 1.15; this adds proxies for notes (1.18), made of the library's own
 * building blocks and of its documented members. A stand-in: the real one was never seen by a test.
 */
(() => {
  const { BatchApiHelper: api, ClientObject, Utility } = OfficeExtension;

  const property = (type, name, wire, writable) =>
    Object.defineProperty(type.prototype, name, {
      get() {
        Utility.throwIfNotLoaded(name, this[`m_${name}`], type.prototype._className, this._isNull);
        return this[`m_${name}`];
      },
      set: writable
        ? function set(value) {
            this[`m_${name}`] = value;
            api.invokeSetProperty(this, wire, value, 0);
          }
        : undefined,
      enumerable: true,
      configurable: true,
    });

  class Note extends ClientObject {
    get _className() {
      return 'Note';
    }
    delete() {
      api.invokeMethod(this, 'Delete', 0, [], 0, 0);
    }
    getLocation() {
      return api.createMethodObject(Excel.Range, this, 'GetLocation', 1, [], false, true, null, 4);
    }
    load(option) {
      return Utility.load(this, option);
    }
    _handleResult(value) {
      super._handleResult(value);
      if (Utility.isNullOrUndefined(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      for (const name of ['AuthorName', 'Content', 'Height', 'Visible', 'Width']) {
        if (value[name] !== undefined) this[`m_${name[0].toLowerCase()}${name.slice(1)}`] = value[name];
      }
    }
  }
  property(Note, 'authorName', 'AuthorName', false);
  property(Note, 'content', 'Content', true);
  property(Note, 'height', 'Height', true);
  property(Note, 'visible', 'Visible', true);
  property(Note, 'width', 'Width', true);

  class NoteCollection extends ClientObject {
    get _className() {
      return 'NoteCollection';
    }
    get _isCollection() {
      return true;
    }
    add(cellAddress, content) {
      return api.createMethodObject(Note, this, 'Add', 0, [cellAddress, content], false, true, null, 0);
    }
    getCount() {
      return api.invokeMethod(this, 'GetCount', 1, [], 4, 0);
    }
    getItem(key) {
      return api.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index) {
      return api.createMethodObject(Note, this, 'GetItemAt', 1, [index], false, false, null, 4);
    }
    getItemOrNullObject(key) {
      return api.createMethodObject(Note, this, 'GetItemOrNullObject', 1, [key], false, false, null, 4);
    }
    load(option) {
      return Utility.load(this, option);
    }
    _handleResult(value) {
      super._handleResult(value);
      if (Utility.isNullOrUndefined(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (value._Items === undefined) return;
      this.m_items = value._Items.map((data, index) => {
        const note = api.createChildItemObject(Note, true, this, data, index);
        note._handleResult(data);
        return note;
      });
    }
  }
  property(NoteCollection, 'items', 'Items', false);

  Excel.Note = Note;
  Excel.NoteCollection = NoteCollection;
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    get() {
      this.m_notes ??= api.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
      return this.m_notes;
    },
    configurable: true,
  });
})();
